# Makes stix_two_math_subset.woff2 of the font of @fontsource/stix-two-math: the characters of README.md, and of brackets and roots that
# grow no more than four sizes, beyond which they are put together from parts.
# python3 subset.py stix-two-math-latin-400-normal.woff2   (fontTools and brotli)
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SIZES = 4

here = Path(__file__).parent
ranges = re.findall(r'^ {4}([0-9A-F,-]+)$', (here / 'README.md').read_text(), re.MULTILINE)
spans = [[int(end, 16) for end in span.split('-')] for line in ranges for span in line.split(',') if span]
unicodes = [code for span in spans for code in range(span[0], span[-1] + 1)]

font = TTFont(sys.argv[1])
variants = font['MATH'].table.MathVariants
for construction in variants.VertGlyphConstruction + variants.HorizGlyphConstruction:
    construction.MathGlyphVariantRecord = construction.MathGlyphVariantRecord[:SIZES]

options = subset.Options(layout_features=['ssty'], hinting=False, desubroutinize=True, notdef_outline=True, flavor='woff2')
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=unicodes)
subsetter.subset(font)
subset.save_font(font, here / 'stix_two_math_subset.woff2', options)
