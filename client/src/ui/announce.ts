type Urgency = 'polite' | 'assertive';
const regions = new Map<Urgency, HTMLElement>();

function region(urgency: Urgency): HTMLElement {
  let element = regions.get(urgency);
  if (!element) {
    element = document.createElement('div');
    element.className = 'vu-hidden';
    element.setAttribute('aria-live', urgency);
    // React Aria hides everything outside an open dialogue from screen readers, except what bears this mark.
    element.setAttribute('data-live-announcer', 'true');
    document.body.append(element);
    regions.set(urgency, element);
  }
  return element;
}

/** Has a sentence read out by screen readers, over an open dialogue as well. */
export function announce(sentence: string, urgency: Urgency = 'polite'): void {
  const line = document.createElement('p');
  line.textContent = sentence;
  region(urgency).replaceChildren(line);
}
