export function ReviewsScreen() {
  return <main>reviews</main>;
}
