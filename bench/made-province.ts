import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { shanxiRecommendingUnits } from '#membership/shanxi/recommending-units.zh.ts';
import { seedRecommendingUnits } from '#server/accounts/seed-recommending-units.ts';
import { digest } from '#programme/answers/digest.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { soughtIn } from '#server/search/sought-words.ts';
import type { Database } from '#server/storage/open-database.ts';
import { makeCall } from '#server/testing/make-application.ts';
import { makeMember, makeOrganisation } from '#server/testing/make-people.ts';
import { testNow } from '#server/testing/open-test-platform.ts';
import { seededRandom } from './seeded-random.ts';

const cities = '太原 大同 朔州 忻州 阳泉 吕梁 晋中 长治 晋城 临汾 运城'.split(' ');
const trades = '机械 煤化工 新材料 轴承 铸造 玻璃 陶瓷 纺织 制药 乳业 电缆 阀门 光伏 物流 软件 铝业'.split(
  ' ',
);
const names = '恒泰 晋阳 汾河 云冈 太行 鑫源 明辉 宏远 同力 华岳 瑞丰 天成 东盛 博远 启航 中北'.split(' ');
const kinds =
  '营业执照 审计报告 数字化改造合同 发明专利证书 软件著作权证书 服务企业名单 设备采购发票 人员社保证明 培训签到表 平台运行截图 检测报告 租赁协议 纳税证明 高新技术企业证书 项目验收意见 建设方案附图 现场照片 银行回单 获奖文件 合作协议'.split(
    ' ',
  );
/** Where most of a call's applications stand after its deadline. */
const states = ['accepted', 'handedUp', 'recommended', 'sealed', 'submitted', 'returned', 'draft'] as const;

export interface MadeProvince {
  readonly callId: string;
  readonly authority: Actor;
  readonly unit: Actor;
  readonly applicant: Actor;
}

/** Rows of a made province, put in by plain statements: so many applications with so many pieces of evidence each. */
export async function makeProvince(
  { db }: Database,
  {
    applications,
    evidence,
    dossier,
  }: {
    readonly applications: number;
    readonly evidence: number;
    /** What each of them submitted; all are accepted then. */
    readonly dossier?: (n: number) => Dossier;
  },
): Promise<MadeProvince> {
  const random = seededRandom(2023);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  await seedRecommendingUnits(db, testNow);
  const callId = await makeCall(db, { title: '2023 年省级数字化转型促进中心申报' });
  await db
    .insertInto('stored_file')
    .values({ hash: 'made', bytes: 1, type: 'application/pdf', pages: 1, stored_at: testNow })
    .execute();
  const units = shanxiRecommendingUnits.slice(0, 30);
  const step = 100;
  for (let first = 0; first < applications; first += step) {
    const rows = Array.from({ length: Math.min(step, applications - first) }, (_, at) => {
      const n = first + at;
      const name = `${one(cities)}${one(names)}${one(trades)}${String(n)}号有限公司（样例）`;
      const state = dossier ? 'accepted' : n % 3 === 0 ? one(states.slice(2)) : one(states.slice(0, 2));
      return { n, id: `made${String(n)}`, name, state, unit: one(units), region: one(cities) };
    });
    await db
      .insertInto('organisation')
      .values(
        rows.map(({ n, id, name, unit, region }) => ({
          ...{ id: `o${id}`, name, uscc: `91140100MA0${String(n).padStart(7, '0')}`, region: `${region}市` },
          ...{ unit_id: unit.id, grants: ['applicant' as const], licence: 'confirmed' as const },
          created_at: testNow,
        })),
      )
      .execute();
    await db
      .insertInto('application')
      .values(
        rows.map(({ n, id, state, unit }) => ({
          ...{ id, call_id: callId, organisation_id: `o${id}`, unit_id: unit.id, centre_type: 'enterprise' },
          ...{ state, number: state === 'draft' ? null : `SX2023-${String(n).padStart(5, '0')}` },
          ...{ started_at: testNow, changed_at: new Date(testNow.getTime() + n * 1000) },
          version_id: state === 'draft' ? null : `v${id}`,
        })),
      )
      .execute();
    await db
      .insertInto('answer')
      .values(
        rows.map(({ id, name }) => ({
          ...{ application_id: id, leaf: 'centre.name', value: JSON.stringify(`${name}数字化转型促进中心`) },
          ...{ revision: 1, changed_by: 'made', changed_at: testNow, writer: 'made', sequence: 1 },
        })),
      )
      .execute();
    const submitted = rows.filter(({ state }) => state !== 'draft');
    if (submitted.length > 0)
      await db
        .insertInto('version')
        .values(
          submitted.map(({ id, n }) => ({
            ...{
              id: `v${id}`,
              application_id: id,
              digest: '',
              notice_digest: digest(shanxi2023),
              files: '{}',
            },
            dossier: JSON.stringify(dossier?.(n) ?? {}),
            ...{ frozen_at: testNow, frozen_by: 'made', papers_ready: true },
          })),
        )
        .execute();
    if (evidence === 0) continue;
    const pieces = rows.flatMap(({ n, id, name, state }) =>
      Array.from({ length: evidence }, (_, place) => {
        const title = `${one(kinds)}${place % 2 === 0 ? '' : `（${name.slice(2, 6)}${String(place)}）`}`;
        return {
          id: `e${id}-${String(place)}`,
          owner: id,
          state,
          title,
          file: `扫描件${String(n % 97)}-${String(place)}.pdf`,
        };
      }),
    );
    for (let from = 0; from < pieces.length; from += 1000) {
      const some = pieces.slice(from, from + 1000);
      await db
        .insertInto('evidence')
        .values(
          some.map(({ id, owner, title, file }) => ({
            ...{ id, organisation_id: `o${owner}`, hash: 'made', title, file_name: file },
            ...{ uploaded_by: 'made', uploaded_at: testNow, removed_at: null },
          })),
        )
        .execute();
      const frozen = some.filter(({ state }) => state !== 'draft');
      await db
        .insertInto('submitted_evidence')
        .values(
          frozen.map(({ id, owner, title, file }) => ({
            ...{
              version_id: `v${owner}`,
              evidence_id: id,
              title,
              file_name: file,
              ...soughtIn([title, file]),
            },
          })),
        )
        .execute();
    }
  }
  // The other answers of a filled-in form, so that names are sought among as many as there really are.
  await sql`insert into answer (application_id, leaf, value, revision, changed_by, changed_at, writer, sequence)
    select id, 'made.' || n, to_jsonb('样例 ' || n), 1, 'made', ${testNow}, 'made', 1
    from application, generate_series(1, 50) n`.execute(db);
  const authority = await makeOrganisation(db, 'authority');
  const unit = units[0];
  return {
    callId,
    authority: await makeMember(db, authority),
    unit: await makeMember(db, { id: unit?.id ?? '', name: unit?.name ?? '', grants: ['recommender'] }),
    applicant: await makeMember(db, { id: 'omade0', name: '样例', grants: ['applicant'] }),
  };
}
