import { Panel, type PanelProps } from './Panel.tsx';

/** A dialogue of 520 px on the right; on phones a bottom sheet of 74 % of the height. */
export function SidePanel(props: PanelProps) {
  return <Panel shape="side" {...props} />;
}
