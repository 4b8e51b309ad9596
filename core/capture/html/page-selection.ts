const START = '\n<template data-dateline="selection">';
const END = '</template>\n';

/** A page with the piece of it that was selected. */
export interface PageWithSelection {
  page: string;
  selection: string;
}

/** @returns one document that holds both, so that the original of a clipping says all that it was made of */
export function withSelection(page: string, selection: string): string {
  return `${page}${START}${selection}${END}`;
}

/** @returns what `withSelection` joined, or null for any other document: the piece stands at the very end */
export function splitSelection(document: string): PageWithSelection | null {
  const start = document.lastIndexOf(START);
  if (start === -1 || !document.endsWith(END)) return null;
  return { page: document.slice(0, start), selection: document.slice(start + START.length, -END.length) };
}
