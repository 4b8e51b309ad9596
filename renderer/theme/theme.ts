import { Button, createTheme, Input, InputWrapper, Modal, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#fbeeec', '#f6e7e4', '#ecd0cb', '#dda59e', '#cc766f', '#b84a45', '#a63634', '#9a2b2b', '#832323', '#6b1c1c',
];

/** Mantine's part of the look; colours of our own components are the custom properties in tokens.css. */
export const theme = createTheme({
  fontFamily: "'Inter', sans-serif",
  headings: { fontFamily: "'Noto Serif', serif" },
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '18px' },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 7,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'compact-md' }, styles: { root: { fontWeight: 500 } } }),
    InputWrapper: InputWrapper.extend({ vars: () => ({ label: {}, error: { '--input-error-size': '12px' }, success: {}, description: { '--input-description-size': '12px' } }) }),
    Modal: Modal.extend({ styles: { title: { font: '600 16px/1.35 var(--font-press)' } } }),
    // A desktop tool: fields as high as the buttons beside them.
    Input: Input.extend({
      vars: (_, { size = 'sm' }) => ({
        // The accent is a red: around a field it would read as an error.
        wrapper: { '--input-bd-focus': 'var(--link)', ...(size === 'sm' ? { '--input-height': '32px', '--input-fz': '13px' } : {}) },
      }),
    }),
  },
});
