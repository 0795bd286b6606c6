import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Localized } from '@ville-usine/shared/content/localized';
import type { Picture } from '@ville-usine/shared/content/picture';
import type { QuestionPlace } from '@ville-usine/shared/live/question';

/** A stand or a step of the hall as it is named and pictured, and its page without 3D. */
export type SpotlitPlace = { name: Localized; picture: Picture | undefined; href: string };

/** What a session's screen points to; null where the edition no longer has it. */
export function spotlitPlace(
  edition: PublicEdition | null,
  sectorId: string,
  { kind, id }: QuestionPlace,
): SpotlitPlace | null {
  if (kind === 'stand') {
    const company = edition?.companies.find((one) => one.id === id);
    return company
      ? { name: { fr: company.name }, picture: company.picture, href: `/visite/stand/${id}` }
      : null;
  }
  const step = edition?.sectors.find((one) => one.id === sectorId)?.steps.find((one) => one.id === id);
  return step ? { name: step.title, picture: step.picture, href: `/visite/secteur/${sectorId}#${id}` } : null;
}
