/** Where the norms of the SDQ were published. */
export const MELTZER_2000 =
  'Meltzer, H., Gatward, R., Goodman, R. & Ford, T. (2000). Mental health of children and adolescents in Great Britain. London: The Stationery Office';
export const MAURICE_STAM_2018 =
  'Maurice-Stam, H. et al. (2018). Health and Quality of Life Outcomes, 16, 123. doi:10.1186/s12955-018-0948-1';
export const VUGTEVEEN_2022 =
  'Vugteveen, J., de Bildt, A. & Timmerman, M. E. (2022). Child and Adolescent Psychiatry and Mental Health, 16, 5. doi:10.1186/s13034-021-00437-8';
