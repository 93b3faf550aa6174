/**
 * News agencies as they sign themselves in datelines, credits and bylines, by their usual name.
 * Each line: the forms, longest first, then "=" and the name.
 * Source: the agencies' own names (public facts). Left out: newspapers and broadcasters, and
 * picture agencies that sign no text.
 */
const forms = `
  agence france-presse | agence france presse | afp = AFP
  agencia efe | efe = EFE
  anadolu agency | anadolu | aa = Anadolu Agency
  ansa = ANSA
  antara = Antara
  asian news international | ani = ANI
  associated press | the associated press | ap = AP
  australian associated press | aap = AAP
  bernama = Bernama
  bloomberg news | bloomberg = Bloomberg
  canadian press | the canadian press | cp = Canadian Press
  central news agency | cna = CNA
  deutsche presse-agentur | dpa = dpa
  indo-asian news service | ians = IANS
  interfax = Interfax
  irna = IRNA
  itar-tass | tass = TASS
  jiji press | jiji = Jiji Press
  kcna = KCNA
  kyodo news | kyodo = Kyodo News
  petra = Petra
  pa media | press association | pa = PA Media
  press trust of india | pti = PTI
  reuters | thomson reuters = Reuters
  ria novosti | ria = RIA Novosti
  sana = SANA
  sputnik = Sputnik
  united news of india | uni = UNI
  united press international | upi = UPI
  wafa = WAFA
  xinhua news agency | xinhua = Xinhua
  yonhap news agency | yonhap = Yonhap
`;

/** Lower-case form → usual name. */
export const agencies: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [left = "", name = ""] = line.split("=");
      return left.split("|").map((form) => [form.trim(), name.trim()] as const);
    }),
);

/** The longest form, so that a scan for one can be bounded. */
export const maxAgencyChars: number = Math.max(...[...agencies.keys()].map((form) => form.length));
