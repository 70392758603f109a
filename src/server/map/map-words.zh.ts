/** 审图号 as the authorities write it: GS（2023）1234号, 晋S（2023）005号. */
export const approvalForm = /^[\p{Script=Han}A-Z]{1,8}\s?[（(〔[]\d{4}[）)〕\]]\s?\d{1,6}号$/u;

/** The keys under which a file may bear its 审图号: of the collection, or of its `properties`. */
export const approvalKeys = ['审图号', 'approval', 'approvalNumber'];

/** What is wrong with the file of boundaries. */
export const mapWords = {
  fault: (file: string, fault: string) => `MAP_FILE「${file}」不能用：${fault}`,
  unreadable: '打不开这个文件。请检查路径和权限',
  tooLarge: (most: number) => `文件超过 ${String(most)} MB。请用简化过的界线`,
  noJson: '不是 JSON。应为 GeoJSON 文件，UTF-8 编码',
  noCollection: '不是 GeoJSON 的 FeatureCollection',
  noApproval:
    '没有审图号。公开使用的地图须经审核，请在文件最外层写「审图号」，如 "审图号": "晋S（2023）005号"',
  badApproval: (given: string) => `审图号「${given}」的写法不对，应如 GS（2023）1234号、晋S（2023）005号`,
  noRegion: (name: string) => `没有${name}。每个市一个 Feature，properties.name 为市名`,
  regionTwice: (name: string) => `${name}有两个 Feature，请合为一个 MultiPolygon`,
  badGeometry: (name: string) =>
    `${name}的界线不对：应为 Polygon 或 MultiPolygon，每圈至少四点，坐标为经度、纬度`,
  tooManyPoints: (points: number, most: number) =>
    `界线共 ${String(points)} 个点，最多 ${String(most)} 个。请用简化过的界线`,
} as const;
