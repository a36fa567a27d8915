import type { Family } from '../../src/reference/entry.ts';
import { REGIONS, type Region } from '../../src/reference/region.ts';
import type { EntrySource } from './entry-source.ts';

/**
 * States by region as the UN's Standard Country or Area Codes (M49) group them. States of two continents stand in both,
 * and so do the members of the Council of Europe that M49 counts to Asia: a reader looks for them in either.
 */
const STATES: Readonly<Record<Region, string>> = {
  africa: `AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO
    MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE`,
  americas: `ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER
    PRY SLV SUR TTO URY USA VCT VEN`,
  asia: `AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV
    MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM`,
  europe: `ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ITA LIE LTU
    LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TUR UKR VAT XKX`,
  oceania: 'AUS COK FJI FSM KIR MHL NIU NRU NZL PLW PNG SLB TON TUV VUT WSM',
};
const OF_STATE: Readonly<Record<Region, ReadonlySet<string>>> = {
  africa: new Set(STATES.africa.split(/\s+/)),
  americas: new Set(STATES.americas.split(/\s+/)),
  asia: new Set(STATES.asia.split(/\s+/)),
  europe: new Set(STATES.europe.split(/\s+/)),
  oceania: new Set(STATES.oceania.split(/\s+/)),
};

/** Families that are a region's own. The Asian and Arab one isn't: Arab and Islamic bodies reach into Africa. */
const OF_FAMILY: Partial<Readonly<Record<Family, Region>>> = {
  africa: 'africa',
  americas: 'americas',
  europe: 'europe',
  kazakhstan: 'asia',
};

/** Regions in which a State lies; none for a code that M49 hasn't. */
export const regionsOfState = (code: string): readonly Region[] =>
  REGIONS.filter((region) => OF_STATE[region].has(code));

/** Regions that an entry is about: those it names itself, else its State's, else its family's; none for the world. */
export function regionsOf({ regions, state, family }: EntrySource): readonly Region[] {
  if (regions !== undefined) return regions;
  if (state !== undefined) return regionsOfState(state);
  const own = OF_FAMILY[family];
  return own === undefined ? [] : [own];
}
