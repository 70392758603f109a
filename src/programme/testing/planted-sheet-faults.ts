import { faultsOf, first, type PlantedFault } from './spoil-notice.ts';

/** Faults in the official tables and their grids. */
export const plantedSheetFaults: readonly PlantedFault[] = [
  {
    title: '表格里不存在的一项',
    faults: () =>
      faultsOf((notice) => {
        first(notice.basicInfo.sheets).rows[0] = { cells: [{ leaf: 'applicant.nobody', colspan: 3 }] };
      }),
    code: 'unknownLeaf',
    path: 'basicInfo.sheets[one]',
    subject: 'applicant.nobody',
  },
  {
    title: '封面上不存在的一项',
    faults: () => faultsOf((notice) => (first(notice.basicInfo.cover).shows = { leaf: 'applicant.nobody' })),
    code: 'unknownLeaf',
    path: 'basicInfo.cover',
    subject: 'applicant.nobody',
  },
  {
    title: '条目格里没有的列',
    faults: () =>
      faultsOf((notice) => {
        const cell = { column: 'words', numbered: true, printedNumbers: 1, colspan: 3 } as const;
        first(notice.basicInfo.sheets).rows[4] = {
          repeat: 'content',
          first: { cells: [cell] },
          others: { cells: [cell] },
        };
      }),
    code: 'unknownColumn',
    path: 'basicInfo.sheets[one]',
    subject: 'content.words',
  },
  {
    title: '目标行文里没有的列',
    faults: () =>
      faultsOf((notice) => {
        first(notice.basicInfo.sheets).rows[5] = {
          cells: [{ leaf: 'goal.innovation', rowsOf: 'goals', line: '{measure}{unit}', colspan: 3 }],
        };
      }),
    code: 'unknownColumn',
    path: 'basicInfo.sheets[one]',
    subject: 'goals.unit',
  },
  {
    title: '没有铺满的一行',
    faults: () =>
      faultsOf((notice) => (first(notice.basicInfo.sheets).rows[0] = { cells: [{ label: '代码' }] })),
    code: 'gridHole',
    path: 'basicInfo.sheets[one].rows[0]',
    subject: '0',
  },
  {
    title: '铺出格外的一行',
    faults: () =>
      faultsOf(
        (notice) => (first(notice.basicInfo.sheets).rows[0] = { cells: [{ label: '代码', colspan: 4 }] }),
      ),
    code: 'gridHole',
    path: 'basicInfo.sheets[one].rows[0]',
    subject: '0',
  },
  {
    title: '与上方跨下来的格重叠的一行',
    faults: () =>
      faultsOf((notice) => {
        first(notice.basicInfo.sheets).rows[0] = {
          cells: [
            { label: '代码', rowspan: 2 },
            { label: '', colspan: 2 },
          ],
        };
      }),
    code: 'gridHole',
    path: 'basicInfo.sheets[one].rows[1]',
    subject: '1',
  },
  {
    title: '跨出表外的格',
    faults: () =>
      faultsOf((notice) => {
        first(notice.basicInfo.sheets).rows.push({ cells: [{ label: '尾', colspan: 3, rowspan: 2 }] });
      }),
    code: 'gridHole',
    path: 'basicInfo.sheets[one]',
    subject: 'rowspan',
  },
  {
    title: '比版心窄的表',
    faults: () => faultsOf((notice) => (first(notice.basicInfo.sheets).columns = [40, 40, 40])),
    code: 'gridWidth',
    path: 'basicInfo.sheets[one]',
    subject: '120',
  },
  {
    title: '同一项的两个格',
    faults: () =>
      faultsOf((notice) => {
        first(notice.basicInfo.sheets).rows.push({ cells: [{ leaf: 'applicant.uscc', colspan: 3 }] });
      }),
    code: 'notOnSheet',
    path: 'basicInfo.sheets[one]',
    subject: 'applicant.uscc',
  },
];
