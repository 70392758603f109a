import { useEvidenceRoom } from './evidence-query.ts';
import { fileSize } from './file-size.ts';
import { words } from './words.zh.ts';

/** From this share of the room on, one is told to make room. */
const short = 0.9;

/** How much room the organisation has used. Nothing where it cannot be told: the list below says what is wrong. */
export function RoomLine() {
  const { data } = useEvidenceRoom();
  if (!data) return null;
  const { used, limit } = data;
  const full = used > limit * short;
  return (
    <p className={full ? 'library-same' : 'note'}>
      {words.room(used === 0 ? words.kilobytes('0') : fileSize(used), fileSize(limit))}
      {full && words.roomShort}
    </p>
  );
}
