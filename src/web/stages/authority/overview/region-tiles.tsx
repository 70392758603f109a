import type { OverviewCount } from '#contract/overview.ts';
import { words } from '../words.zh.ts';
import { countTiles } from './count-tiles.ts';
import { tilePlaces, zonePlace } from './tile-places.zh.ts';
import './region-tiles.css';

interface RegionTilesProps {
  readonly counts: readonly OverviewCount[];
  readonly regions: readonly string[];
  readonly chosen: { readonly region: string; readonly unit: string };
  /** A city, or a unit; both empty shows all again. */
  readonly onChoose: (region: string, unit: string) => void;
}

/** The cities as tiles, roughly where they lie: each with its number, and a press shows only it. */
export function RegionTiles({ counts, regions, chosen, onChoose }: RegionTilesProps) {
  const { tiles, zone } = countTiles(counts, regions);
  return (
    <div className="stack-small">
      <div className="region-tiles" role="group" aria-label={words.tiles}>
        {tiles.map(({ region, count, shade }) => {
          const place = tilePlaces[region];
          const pressed = chosen.region === region;
          return (
            <button
              key={region}
              type="button"
              className={`region-tile region-tile-${String(shade)}`}
              style={place && { gridColumn: place.column, gridRow: place.row }}
              aria-pressed={pressed}
              onClick={() => onChoose(pressed ? '' : region, '')}
            >
              <span>{region}</span> <strong>{count}</strong>
            </button>
          );
        })}
        <button
          type="button"
          className={`region-tile region-tile-zone region-tile-${String(zone.shade)}`}
          style={{ gridColumn: zonePlace.column, gridRow: zonePlace.row }}
          aria-pressed={chosen.unit !== '' && chosen.unit === zone.unitId}
          disabled={zone.count === 0}
          onClick={() => onChoose('', chosen.unit === zone.unitId ? '' : zone.unitId)}
        >
          <span>{words.zone}</span> <strong>{zone.count}</strong>
        </button>
      </div>
      <p className="note">{words.tilesNote}</p>
    </div>
  );
}
