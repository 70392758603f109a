import type { CountyStance } from '#procedure/application/county-stance.ts';
import type { Moment } from './column-types.ts';

interface CountyOfficeTable {
  organisation_id: string;
  /** The unit that invited it. */
  unit_id: string;
  county: string;
}

interface CountyPlaceTable {
  organisation_id: string;
  office_id: string;
}

interface CountySettingTable {
  unit_id: string;
  county_first: boolean;
}

interface CountyOpinionTable {
  application_id: string;
  /** What was submitted when it spoke: of another version nothing is said yet. */
  version_id: string;
  office_id: string;
  stance: CountyStance;
  text: string;
  opined_on: string;
  by_person: string;
  at: Moment;
}

interface CountyWaiverTable {
  application_id: string;
  reason: string;
  by_person: string;
  at: Moment;
}

/** Tables of the counties that speak before their city. */
export interface CountyTables {
  county_office: CountyOfficeTable;
  county_place: CountyPlaceTable;
  county_setting: CountySettingTable;
  county_opinion: CountyOpinionTable;
  county_waiver: CountyWaiverTable;
}
