type SwitchProps = { label: string; hint: string; on: boolean; set: (on: boolean) => void };

/** One setting that is on or off, with a few words on what it does. */
export function Switch({ label, hint, on, set }: SwitchProps) {
  return (
    <label className="vu-setting">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      <span>
        <b>{label}</b> <span className="vu-soft">{hint}</span>
      </span>
    </label>
  );
}
