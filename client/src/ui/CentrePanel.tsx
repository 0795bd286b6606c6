import { Panel, type PanelProps } from './Panel.tsx';

type CentrePanelProps = PanelProps & { width?: 'narrow' | 'wide' };

/** A dialogue in the middle: 720 px, 620 when narrow, 1000 when wide. */
export function CentrePanel({ width, ...props }: CentrePanelProps) {
  return <Panel shape={width ? `centre ${width}` : 'centre'} {...props} />;
}
