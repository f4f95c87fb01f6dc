/** Elements of the page. Text of documents only ever becomes text. */

/** @returns an element with these properties, and with these children */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** @returns a button that says what it does to eyes and to a screen reader */
export function button(
  label: string,
  press: (event: MouseEvent) => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", textContent: label, ...properties });
  made.addEventListener("click", press);
  return made;
}
