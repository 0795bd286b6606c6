/**
 * How long the machines of the city and of the hall have been at work as they are drawn, seconds; they stand still
 * when the visitor asked for calm. What goes with a machine and is not drawn reads its time here.
 */
export const machineClocks = { city: 0, hall: 0 };
