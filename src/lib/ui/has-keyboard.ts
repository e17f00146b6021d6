/** Whether a field may take the focus by itself: where there is a mouse there are keys, and none come up over the question. */
export const hasKeyboard = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches;
