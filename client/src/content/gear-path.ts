/** A great gear seen from above about the origin, as path data; `radius` to the tips of its teeth. */
export function gearPath(radius: number, teeth: number): string {
  const points = Array.from({ length: teeth * 4 }, (_, i) => {
    const angle = ((i + 0.5) / (teeth * 4)) * 2 * Math.PI;
    const reach = i % 4 < 2 ? radius : radius * 0.87;
    return `${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
