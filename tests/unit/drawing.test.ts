import { describe, expect, it } from 'vitest';
import {
  cover,
  isPalette,
  palettes,
  type ShapeName,
  shape,
  stars,
} from '../../src/brocade/index.ts';
import { isDrawing } from '../../src/components/ui/drawing.ts';

const SHAPES: readonly ShapeName[] = ['full', 'half', 'empty', 'unknown', 'stopped', 'revoked'];

describe('isDrawing', () => {
  it('lets every drawing of ours in', () => {
    const covers = Object.keys(palettes)
      .filter(isPalette)
      .map((name) => cover('mon-thu', name));
    const drawings = [...covers, ...SHAPES.map(shape), ...[1, 2, 3, 4, 5].map(stars)];
    expect(drawings.filter((drawing) => !isDrawing(drawing))).toEqual([]);
  });

  it.each([
    'chữ thường',
    '<p>chữ</p>',
    '<img src=x onerror=alert(1)>',
    '<svg ><script>alert(1)</script></svg>',
    '<svg onload=alert(1)></svg>',
    '<svg \nonload = "alert(1)"></svg>',
    '<svg ><a href="javascript:alert(1)"><path d="M0 0"/></a></svg>',
    '<svg ><foreignObject><iframe srcdoc="x"></iframe></foreignObject></svg>',
    '<svg ><image xlink:href="https://xau.example/a.svg"/></svg>',
    '<svg ><rect fill="url(https://xau.example/#a)"/></svg>',
    '<svg ><set attributeName="onmouseover" to="alert(1)"/></svg>',
    '<svg ></svg><img src=x onerror=alert(1)><svg ></svg>',
    '<svg ></svg><iframe srcdoc="&lt;script>"></iframe><svg ></svg>',
  ])('keeps out %s', (text) => {
    expect(isDrawing(text)).toBe(false);
  });
});
