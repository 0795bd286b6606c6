/**
 * Who stands where in a hall: each of its places, named after the company it was built for, with the company of this
 * edition that has it. Whoever has a place of that name keeps it, the others take what is left in their order.
 */
export function companiesAt(
  places: readonly string[],
  companies: readonly string[],
): ReadonlyMap<string, string> {
  const others = companies.filter((id) => !places.includes(id));
  return new Map(
    places.flatMap((place) => {
      const company = companies.includes(place) ? place : others.shift();
      return company === undefined ? [] : [[place, company] as const];
    }),
  );
}
