/** Points waiting to be looked at, the one of the lowest cost first; a binary heap. */
export class NearestFirst {
  private readonly points: number[] = [];
  private readonly costs: number[] = [];

  put(point: number, cost: number): void {
    const { points, costs } = this;
    let at = points.length;
    points.push(point);
    costs.push(cost);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (costs[above]! <= cost) break;
      points[at] = points[above]!;
      costs[at] = costs[above]!;
      at = above;
    }
    points[at] = point;
    costs[at] = cost;
  }

  /** Takes the point of the lowest cost; −1 when none waits. */
  take(): number {
    const { points, costs } = this;
    const [first, last, cost] = [points[0], points.pop(), costs.pop()];
    if (first === undefined || last === undefined || cost === undefined) return -1;
    const count = points.length;
    if (count === 0) return first;
    let at = 0;
    for (;;) {
      let under = at * 2 + 1;
      if (under >= count) break;
      if (under + 1 < count && costs[under + 1]! < costs[under]!) under++;
      if (costs[under]! >= cost) break;
      points[at] = points[under]!;
      costs[at] = costs[under]!;
      at = under;
    }
    points[at] = last;
    costs[at] = cost;
    return first;
  }
}
