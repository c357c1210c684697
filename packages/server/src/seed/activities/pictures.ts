import type { Image } from '@cme-elements/schema';

/** Pictures that the demo pages serve. Most activities have none and show the placeholder of their specialty. */
const alternatives = {
  'lake-auditorium': 'An auditorium with a wide window onto a lake',
  'simulation-lab': 'A simulation room with an infant manikin and a monitor',
  'newborn-hands': 'An adult hand holding the hand of a newborn',
  'lungs-and-air': 'A drawing of lungs and moving air',
  'heart-lines': 'A drawing of a heart made of fine lines',
  'school-desk': 'A school desk with an inhaler beside a pencil case',
  'honolulu-shore': 'A shore with palm trees and a mountain',
  'paris-roofs': 'Roofs of Paris under a light sky',
  'team-huddle': 'Five colleagues of different professions in a short meeting',
  'pharmacy-shelf': 'Shelves with labeled bottles',
  'redwood-grove': 'Tall redwood trees with light between them',
} as const;

export function picture(name: keyof typeof alternatives): Image {
  return { url: `/demo/images/${name}.svg`, alt: alternatives[name] };
}
