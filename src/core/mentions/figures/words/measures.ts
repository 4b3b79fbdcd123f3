import { oneOf } from '../patterns.ts';

/** Units of measure, in every usual spelling, with the name we give them. */
export const measureUnits: ReadonlyMap<string, string> = new Map([
  // length
  ['mile', 'miles'], ['miles', 'miles'], ['mi', 'miles'], ['nautical mile', 'nautical miles'],
  ['nautical miles', 'nautical miles'], ['light year', 'light years'], ['light years', 'light years'],
  ['kilometer', 'km'], ['kilometers', 'km'], ['kilometre', 'km'], ['kilometres', 'km'], ['km', 'km'], ['kms', 'km'],
  ['meter', 'm'], ['meters', 'm'], ['metre', 'm'], ['metres', 'm'], ['m', 'm'],
  ['centimeter', 'cm'], ['centimeters', 'cm'], ['centimetre', 'cm'], ['centimetres', 'cm'], ['cm', 'cm'],
  ['millimeter', 'mm'], ['millimeters', 'mm'], ['millimetre', 'mm'], ['millimetres', 'mm'], ['mm', 'mm'],
  ['foot', 'feet'], ['feet', 'feet'], ['ft', 'feet'], ['ft.', 'feet'], ['inch', 'inches'], ['inches', 'inches'],
  ['yard', 'yards'], ['yards', 'yards'],
  // area
  ['acre', 'acres'], ['acres', 'acres'], ['hectare', 'hectares'], ['hectares', 'hectares'], ['ha', 'hectares'],
  ['square mile', 'square miles'], ['square miles', 'square miles'], ['sq mi', 'square miles'],
  ['square kilometer', 'km²'], ['square kilometers', 'km²'], ['square kilometre', 'km²'],
  ['square kilometres', 'km²'], ['sq km', 'km²'], ['km²', 'km²'], ['square meter', 'm²'], ['square meters', 'm²'],
  ['square metre', 'm²'], ['square metres', 'm²'], ['sqm', 'm²'], ['m²', 'm²'], ['square foot', 'square feet'],
  ['square feet', 'square feet'], ['sq ft', 'square feet'], ['square yards', 'square yards'], ['square yard', 'square yards'], ['square inches', 'square inches'], ['square inch', 'square inches'],
  // volume
  ['liter', 'litres'], ['liters', 'litres'], ['litre', 'litres'], ['litres', 'litres'], ['gallon', 'gallons'],
  ['gallons', 'gallons'], ['barrel', 'barrels'], ['barrels', 'barrels'], ['bushel', 'bushels'],
  ['bushels', 'bushels'], ['pint', 'pints'], ['pints', 'pints'], ['cubic feet', 'cubic feet'],
  ['cubic foot', 'cubic feet'], ['cubic meter', 'm³'], ['cubic meters', 'm³'], ['cubic metre', 'm³'],
  ['cubic metres', 'm³'], ['cubic yards', 'cubic yards'], ['cubic yard', 'cubic yards'], ['milliliters', 'ml'], ['millilitres', 'ml'], ['ml', 'ml'],
  // weight
  ['ton', 'tons'], ['tons', 'tons'], ['tonne', 'tonnes'], ['tonnes', 'tonnes'], ['metric ton', 'tonnes'],
  ['metric tons', 'tonnes'], ['metric tonnes', 'tonnes'], ['pound', 'pounds'], ['pounds', 'pounds'],
  ['lb', 'pounds'], ['lbs', 'pounds'], ['kilogram', 'kg'], ['kilograms', 'kg'], ['kilogramme', 'kg'],
  ['kilogrammes', 'kg'], ['kilo', 'kg'], ['kilos', 'kg'], ['kg', 'kg'], ['kgs', 'kg'], ['gram', 'g'],
  ['grams', 'g'], ['grammes', 'g'], ['milligrams', 'mg'], ['mg', 'mg'], ['ounce', 'ounces'], ['ounces', 'ounces'],
  ['oz', 'ounces'], ['carat', 'carats'], ['carats', 'carats'],
  // speed, heat, power, data
  ['mph', 'mph'], ['miles per hour', 'mph'], ['miles an hour', 'mph'], ['kph', 'km/h'], ['km/h', 'km/h'],
  ['kmh', 'km/h'], ['kilometers per hour', 'km/h'], ['kilometres per hour', 'km/h'], ['kilometers an hour', 'km/h'],
  ['kilometres an hour', 'km/h'], ['knots', 'knots'], ['degree', 'degrees'], ['degrees', 'degrees'],
  ['degrees fahrenheit', '°F'], ['degrees celsius', '°C'], ['degrees centigrade', '°C'], ['°c', '°C'], ['kelvin', 'K'], ['celsius', '°C'], ['fahrenheit', '°F'],
  ['°f', '°F'], ['ºc', '°C'], ['ºf', '°F'], ['°', 'degrees'], ['watt', 'W'], ['watts', 'W'], ['kilowatt', 'kW'],
  ['kilowatts', 'kW'], ['kw', 'kW'], ['megawatt', 'MW'], ['megawatts', 'MW'], ['mw', 'MW'], ['gigawatt', 'GW'],
  ['gigawatts', 'GW'], ['gw', 'GW'], ['kilowatt hours', 'kWh'], ['kwh', 'kWh'], ['megawatt hours', 'MWh'],
  ['mwh', 'MWh'], ['volts', 'V'], ['horsepower', 'horsepower'], ['hertz', 'Hz'], ['khz', 'kHz'], ['mhz', 'MHz'],
  ['ghz', 'GHz'], ['decibels', 'dB'], ['kilobytes', 'kB'], ['kb', 'kB'], ['megabyte', 'MB'], ['megabytes', 'MB'],
  ['mb', 'MB'], ['gigabyte', 'GB'], ['gigabytes', 'GB'], ['gb', 'GB'], ['terabytes', 'TB'], ['tb', 'TB'],
  ['megabits', 'Mbit'], ['gigabits', 'Gbit'], ['megapixels', 'megapixels'], ['megapixel', 'megapixels'],
  ['calories', 'calories'], ['light-years', 'light years'], ['parts per million', 'ppm'], ['ppm', 'ppm'],
]); // prettier-ignore

/** As part of a pattern. A hyphen may stand for the space within a unit: "a 21-square-mile island". */
export const measureNames = oneOf(measureUnits.keys()).replaceAll(' ', '[ -]');

/** Units so short or so common as words that only digits right before them make them one. */
export const afterDigitsOnly = new Set([
  'm',
  'mi',
  'ha',
  'mb',
  'gb',
  'tb',
  'kb',
  'ml',
  'mg',
  'mm',
  'kw',
  'mw',
  'gw',
]);

/** Units in which the smaller goes on where the larger ends, and how many of it make one of the larger. */
export const smallerUnits: ReadonlyMap<string, readonly [unit: string, ofLarger: number]> = new Map([
  ['feet', ['inches', 12]], ['pounds', ['ounces', 16]], ['miles', ['yards', 1760]], ['yards', ['feet', 3]],
  ['km', ['m', 1000]], ['m', ['cm', 100]], ['kg', ['g', 1000]], ['years', ['months', 12]], ['weeks', ['days', 7]],
  ['days', ['hours', 24]], ['hours', ['minutes', 60]], ['minutes', ['seconds', 60]],
]); // prettier-ignore
