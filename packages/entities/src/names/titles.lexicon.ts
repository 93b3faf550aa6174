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

/** Titles that are also parts of names ("General Motors", "King's Cross", "Justice Department"): only before a person. */
export const weakTitles: ReadonlySet<string> = new Set(
  `
  general major count king queen prince princess justice chief chair marshal private judge earl baron
  duke lord lady cardinal miss bishop shah manager director leader deputy sheriff pope emperor
  captain commander officer representative editor coach principal attorney sheikh dame hon speaker fr
  `.match(/\S+/g),
);

/** Words that stand before the head of a title and belong to it: "Deputy Foreign Minister". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `
  prime deputy vice foreign finance defence defense interior home health trade education justice
  environment transport transportation labor labour agriculture energy culture tourism sports industry commerce treasury
  economy economic planning information communications immigration police press first second third
  former acting interim assistant associate senior junior executive managing general chief attorney major
  lieutenant brigadier rear crown grand supreme presiding special state national security opposition
  shadow external affairs cabinet housing justice science technology climate water mines district county staff
  minority majority party co campaign team head parliamentary founding world sports political investigative
  `.match(/\S+/g),
);

/** What may follow "of" or "of the" inside a title: "Secretary of State". */
export const titleObjects: ReadonlySet<string> = new Set(
  `state staff exchequer defence defense commerce treasury homeland health education labor energy agriculture interior transportation police rolls rings`.match(
    /\S+/g,
  ),
);
