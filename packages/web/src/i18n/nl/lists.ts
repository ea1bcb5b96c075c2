/** Taking lists out of the system. */
export const lists = {
  take: 'Download deze lijst',
  hint: 'Voor Excel, zonder namen. Elke download wordt vastgelegd.',
};
