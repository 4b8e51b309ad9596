import type { z } from 'zod';

/** An attribute of a mark that has to be there, is kept in the HTML under a name of its own, and is held to the model's schema. */
export function checkedAttribute(name: string, schema: z.ZodType, html: string) {
  return {
    isRequired: true,
    parseHTML: (element: HTMLElement) => element.getAttribute(html),
    renderHTML: (attributes: Record<string, unknown>) => ({ [html]: attributes[name] }),
    validate: (value: unknown) => {
      schema.parse(value);
    },
  };
}
