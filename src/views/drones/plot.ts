/** Where the bars stand in a chart along time, in em of its text: the same for Recharts and for what lies over it. */
export const PLOT_EM = { height: 10.5, top: 1.5, bottom: 1.7, left: 3.2, rates: 1.4, rateDots: 2.2 }

/** How wide a slot must be for a number of three digits over its bar or under it. */
export const NUMBER_EM = 2.3

/** A bar is no wider than this, however few there are; `.drones-open-top` keeps to the same. */
export const BAR_MOST_EM = 4.5
