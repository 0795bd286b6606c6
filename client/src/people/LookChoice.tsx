import {
  BUILDS,
  HAIR_COLOURS,
  HAIR_STYLES,
  SCARF_COLOURS,
  SKINS,
  WAYS,
} from '@ville-usine/shared/people/look';
import type { Helmet, PersonLook, Vest } from '@ville-usine/shared/people/person';
import { Accessibility, Footprints } from 'lucide-react';
import { useWords } from '../words/words.ts';
import { VEST_COLOURS } from './colours.ts';
import { FigureHead } from './FigureHead.tsx';
import { HAIR_TINTS, SCARF_TINTS, SKIN_COLOURS } from './look-colours.ts';
import './look-words.ts';
import { Swatches } from './Swatches.tsx';

type LookChoiceProps = {
  helmet: Helmet;
  vest: Vest;
  look: PersonLook;
  onChoose: (part: Partial<PersonLook>) => void;
};

const PAPER = '#fff7ea';
const HALF_WIDTHS: Record<PersonLook['build'], number> = { slim: 20, medium: 26, broad: 34 };

/** A vest as wide as the build. */
function BuildDrawing({ half, colour }: { half: number; colour: string }) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="24" r="13" fill="#6b6480" />
      <path d={`M${50 - half} 92V56q0-14 14-14h${2 * half - 28}q14 0 14 14v36z`} fill={colour} />
      <path d={`M${50 - half} 66h${2 * half}M${50 - half} 80h${2 * half}`} stroke={PAPER} strokeWidth="6" />
    </svg>
  );
}

/** Skin tone, hair or headscarf, build, and how one gets about; everything is already chosen, nothing must be. */
export function LookChoice({ helmet, vest, look, onChoose }: LookChoiceProps) {
  const t = useWords('look');
  return (
    <>
      <Swatches
        legend={t('skin')}
        values={SKINS}
        chosen={look.skin}
        colourOf={(value) => SKIN_COLOURS[value]}
        nameOf={(value) => t('skinName', { number: value, all: SKINS.length })}
        onChoose={(skin) => onChoose({ skin })}
      />
      <Swatches
        legend={t('hair')}
        values={HAIR_STYLES}
        chosen={look.hair}
        colourOf={() => PAPER}
        nameOf={(value) => t(`hairStyles.${value}`)}
        onChoose={(hair) => onChoose({ hair })}
        drawingOf={(hair) => (
          <svg viewBox="6 4 88 88" aria-hidden="true">
            <FigureHead helmet={helmet} look={{ ...look, hair }} />
          </svg>
        )}
      />
      {look.hair === 'scarf' ? (
        <Swatches
          legend={t('scarf')}
          values={SCARF_COLOURS}
          chosen={look.scarf}
          colourOf={(value) => SCARF_TINTS[value]}
          nameOf={(value) => t(`scarves.${value}`)}
          onChoose={(scarf) => onChoose({ scarf })}
        />
      ) : (
        <Swatches
          legend={t('hairColour')}
          values={HAIR_COLOURS}
          chosen={look.hairColour}
          colourOf={(value) => HAIR_TINTS[value]}
          nameOf={(value) => t(`hairColours.${value}`)}
          onChoose={(hairColour) => onChoose({ hairColour })}
        />
      )}
      <div className="vu-dressing__pair">
        <Swatches
          legend={t('build')}
          values={BUILDS}
          chosen={look.build}
          colourOf={() => PAPER}
          nameOf={(value) => t(`builds.${value}`)}
          onChoose={(build) => onChoose({ build })}
          drawingOf={(build) => <BuildDrawing half={HALF_WIDTHS[build]} colour={VEST_COLOURS[vest]} />}
        />
        <Swatches
          legend={t('way')}
          values={WAYS}
          chosen={look.way}
          colourOf={() => PAPER}
          nameOf={(value) => t(`ways.${value}`)}
          onChoose={(way) => onChoose({ way })}
          drawingOf={(way) =>
            way === 'walking' ? (
              <Footprints aria-hidden size={26} color="#1e1a33" />
            ) : (
              <Accessibility aria-hidden size={26} color="#1e1a33" />
            )
          }
        />
      </div>
    </>
  );
}
