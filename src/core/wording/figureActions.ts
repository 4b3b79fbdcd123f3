/** What the light bulb, the card and a row offer where figures that do not agree are right all the same. */
export const keepFigureTitle = 'It Is Right as Printed';
