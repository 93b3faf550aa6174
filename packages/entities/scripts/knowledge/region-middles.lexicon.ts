/**
 * Middles of regions whose towns lie at one edge, latitude and longitude to whole degrees, by
 * GeoNames' admin-1 code. For the others the towns tell.
 * Source: general knowledge, by hand.
 */
export const regionMiddles: ReadonlyMap<string, readonly [latitude: number, longitude: number]> =
  new Map([
    ["AU.02", [-32, 147]], // New South Wales
    ["AU.03", [-20, 134]], // Northern Territory
    ["AU.04", [-22, 144]], // Queensland
    ["AU.05", [-30, 135]], // South Australia
    ["AU.08", [-25, 122]], // Western Australia
    ["CA.01", [55, -115]], // Alberta
    ["CA.02", [54, -125]], // British Columbia
    ["CA.03", [55, -97]], // Manitoba
    ["CA.05", [53, -60]], // Newfoundland and Labrador
    ["CA.08", [50, -86]], // Ontario
    ["CA.09", [46, -63]], // Prince Edward Island
    ["CA.10", [53, -72]], // Quebec
    ["CA.11", [54, -106]], // Saskatchewan
    ["CA.12", [63, -136]], // Yukon
    ["CA.13", [65, -118]], // Northwest Territories
    ["CA.14", [66, -95]], // Nunavut
    ["US.AK", [64, -152]], // Alaska
    ["US.FL", [28, -82]], // Florida
    ["US.HI", [20, -157]], // Hawaii
    ["US.ID", [44, -114]], // Idaho
    ["US.MI", [44, -85]], // Michigan
    ["US.NY", [43, -75]], // New York
  ]);

/**
 * Middles of counties of England that bear no town's name, likewise.
 * Source: general knowledge, by hand.
 */
export const countyMiddles: ReadonlyMap<string, readonly [latitude: number, longitude: number]> =
  new Map([
    ["Buckinghamshire", [52, -1]],
    ["Cornwall", [50, -5]],
    ["Cumbria", [55, -3]],
    ["Devon", [51, -4]],
    ["Dorset", [51, -2]],
    ["East Sussex", [51, 0]],
    ["Essex", [52, 1]],
    ["Kent", [51, 1]],
    ["Lancashire", [54, -3]],
    ["Norfolk", [53, 1]],
    ["Northumberland", [55, -2]],
    ["Somerset", [51, -3]],
    ["Suffolk", [52, 1]],
    ["Surrey", [51, 0]],
    ["West Sussex", [51, 0]],
  ]);

/**
 * Middles of countries in place of the source's, by ISO 3166-1 alpha-2 code: of the United States, that
 * of the states that touch each other.
 * Source: general knowledge, by hand.
 */
export const countryMiddles: ReadonlyMap<string, readonly [latitude: number, longitude: number]> =
  new Map([["US", [39.8, -98.6]]]);
