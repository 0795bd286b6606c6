/** Fields in which somebody writes, and a quiz's question before its result. */
const FIELDS = 'textarea, input:not([type]), input[type="text"], input[type="search"]';
const QUESTION = '.vu-quiz__question';

/** True while an open panel holds words that are not sent yet, or a quiz's question: it is not taken away. */
export function isWriting(): boolean {
  for (const panel of document.querySelectorAll('[role="dialog"]')) {
    if (panel.querySelector(QUESTION)) return true;
    for (const field of panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS))
      if (!field.readOnly && field.value.trim() !== '') return true;
  }
  return false;
}
