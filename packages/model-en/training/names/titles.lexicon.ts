/**
 * Words that head a title before a person's name: "Prime Minister", "Sen.". A title is no part of
 * the name it stands before, and parts it from what stands before the title.
 * Source: by hand, from general knowledge of news copy.
 * Left out: plurals, which head the names of bodies ("Council of Ministers").
 */
export const titleHeads: ReadonlySet<string> = new Set(
  `
  mr mrs ms miss mx sir dame madam lord lady dr prof professor rev reverend fr hon
  president vice-president chairman chairwoman chairperson chair premier chancellor minister pm
  secretary senator sen sens representative rep reps congressman congresswoman governor gov lieutenant-governor
  mayor ambassador envoy spokesman spokeswoman spokesperson speaker leader commissioner director
  ceo cfo coo founder co-founder officer manager editor correspondent reporter analyst economist
  king queen prince princess sultan emir sheikh sheik shah emperor empress tsar duke duchess baron baroness earl count countess
  pope cardinal archbishop bishop imam ayatollah rabbi pastor mullah mufti
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt
  admiral adm brigadier brig commander cmdr marshal constable detective det inspector superintendent sheriff
  judge justice magistrate attorney prosecutor coach striker midfielder defender goalkeeper quarterback
  lawmaker mp mep mla whip author alderman singer actor actress comedian taoiseach tanaiste principal chief deputy councillor councilman councilwoman
  `.match(/\S+/g),
);
