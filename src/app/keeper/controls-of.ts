/** The fields of an object as their controls take them: each shows its own and changes that one alone. */
export function controlsOf<C>(content: C, change: (changed: Partial<C>) => void) {
  const put =
    <K extends keyof C>(key: K) =>
    (value: C[K]) => {
      const changed: Partial<C> = {};
      changed[key] = value;
      change(changed);
    };
  return {
    input: <K extends keyof C>(key: K) => ({ value: content[key], onInput: put(key) }),
    choice: <K extends keyof C>(key: K) => ({ value: content[key], onChange: put(key) }),
    tick: <K extends keyof C>(key: K) => ({ checked: content[key], onChange: put(key) }),
  };
}
