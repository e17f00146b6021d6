/** The code of keys that an input method has taken; Safari says no more of the Enter that ends a syllable. */
const takenByInputMethod = 229;

/** Whether a key press enters what was typed: not the Enter that ends a syllable which is being composed. */
export const wasEntered = (
  press: Pick<KeyboardEvent, 'key' | 'isComposing' | 'keyCode' | 'repeat'>,
): boolean =>
  press.key === 'Enter' && !press.isComposing && !press.repeat && press.keyCode !== takenByInputMethod;
