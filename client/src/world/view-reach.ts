/** How much further than on a school computer small plants, full trees and people are drawn: 1 is as there. */
export const viewReach = { share: 1 };
