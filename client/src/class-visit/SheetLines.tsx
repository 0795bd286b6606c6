/** What is asked, and lines to write on. */
export function Lines({ count, children }: { count: number; children?: string }) {
  const lines = Array.from({ length: count }, (_, index) => index);
  return (
    <div className="vu-print__lines">
      {children !== undefined && <p className="vu-print__ask">{children}</p>}
      {lines.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
