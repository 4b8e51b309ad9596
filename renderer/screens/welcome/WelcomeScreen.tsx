export function WelcomeScreen() {
  return <main>welcome</main>;
}
