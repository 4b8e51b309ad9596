import type { Node } from '@tiptap/pm/model';
import { Step, StepResult } from '@tiptap/pm/transform';
import type { ReviewFields } from './review-fields';

/**
 * A change of a review's fields as a ProseMirror step. It leaves the text alone and so needs no mapping; being a step,
 * it takes its place in the undo history among the changes of the text.
 */
export class FieldStep extends Step {
  constructor(
    readonly before: Partial<ReviewFields>,
    readonly after: Partial<ReviewFields>,
  ) {
    super();
  }

  override apply(document: Node): StepResult {
    return StepResult.ok(document);
  }

  override invert(): Step {
    return new FieldStep(this.after, this.before);
  }

  override map(): Step {
    return this;
  }

  override toJSON(): { stepType: string; before: Partial<ReviewFields>; after: Partial<ReviewFields> } {
    return { stepType: 'reviewField', before: this.before, after: this.after };
  }
}
