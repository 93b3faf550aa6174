import type { SegmentKind } from "../model/segment.ts";

/** Where a phrase must stand to say what its line is. */
export type PhrasePlace = "whole" | "opens" | "within";

export interface PhraseList {
  readonly kind: SegmentKind;
  readonly place: PhrasePlace;
  readonly phrases: readonly string[];
}

// Phrases between bars, alphabetical.
function list(kind: SegmentKind, place: PhrasePlace, phrases: string): PhraseList {
  return { kind, place, phrases: phrases.split("|").map((phrase) => phrase.trim()) };
}

/**
 * Wordings of what stands around news on a web page, by the kind of line they make.
 * Lower case, straight apostrophes; "whole": nothing else but signs in the line; "opens": the line
 * begins so; "within": anywhere in a short line, so only wordings that no reporter writes.
 * Kind `breadcrumb` holds names of sections: they count only beside others of their sort.
 * Source: collected by hand from the usual wordings of news sites' interfaces, and tried on the
 * boilerplate lines of the labelled data, from which no line was copied.
 * Left out: wordings that one outlet alone uses.
 */
export const furniture: readonly PhraseList[] = [
  list(
    "breadcrumb",
    "whole",
    `africa | americas | archive | archives | arts | asia | auto | autos | books | business |
     business news | cars | celebrities | celebrity | classifieds | climate | columnists |
     comics | commentary | coronavirus | cricket | crime | crossword | culture | deals |
     economy | editorial | editorials | education | entertainment | environment | europe |
     events | fashion | features | film | finance | food | football | guides | health |
     horoscopes | insider | international | investigations | jobs | letters | life |
     lifestyle | living | local | local news | magazine | markets | middle east | mlb | money |
     movies | music | national | nba | news | newsletters | nfl | nhl | obituaries | opinion |
     opinions | podcasts | politics | puzzles | real estate | reviews | science | sections |
     soccer | sport | sports | style | tech | technology | traffic | travel | tv | uk |
     uk news | us | us & world | us news | weather | world | world news`,
  ),
  list("standfirst", "opens", `story highlights`),
  list(
    "caption",
    "opens",
    `file photo | image caption | image copyright | in this file photo | in this image |
     in this photo | media caption | photo caption | photo shows | picture shows | pictured |
     this file photo | this image | this photo`,
  ),
  list(
    "credit",
    "opens",
    `a post shared by | additional reporting by | compiled by | editing by | graphic by |
     illustration by | image by | image courtesy | image credit | image from | image source |
     image via | photo by | photo courtesy | photo credit | photo illustration |
     photo illustration by | photo via | photograph by | photographs by | photos by |
     picture by | pictures by | reporting by | video by | video courtesy | with agency inputs |
     with files from | with inputs from | with reporting by | writing by`,
  ),
  list(
    "credit",
    "within",
    `contributed reporting | contributed to this article | contributed to this dispatch |
     contributed to this report | contributed to this story`,
  ),
  list(
    "bio",
    "within",
    `can be contacted at | can be reached at | follow her on | follow him on | follow me on |
     follow them on | may be reached at | reach the reporter | reach the reporters`,
  ),
  list(
    "related",
    "whole",
    `also read | around the web | don't miss | editor's choice | editor's picks |
     editors' picks | elsewhere on the web | explore more | from around the web |
     from the web | further reading | hot topics | in case you missed it | in other news |
     in pictures | latest | latest articles | latest headlines | latest news | latest stories |
     latest updates | latest videos | may interest you | more business news | more coverage |
     more from us | more headlines | more in | more like this | more news | more on this |
     more on this story | more politics news | more sports news | more stories | more to read |
     more videos | more world news | most commented | most popular | most read | most recent |
     most shared | most viewed | must read | must reads | must watch | news in pictures |
     next article | next post | next story | paid content | popular | popular now |
     popular stories | popular this week | popular today | previous article | previous post |
     previous story | promoted stories | read also | read more | read more here | read next |
     recent articles | recent news | recent posts | recent stories | recommended |
     recommended for you | recommended stories | related | related article | related articles |
     related content | related coverage | related links | related news | related posts |
     related reading | related stories | related story | related tags | related topics |
     related video | related videos | see also | sponsored content | sponsored stories |
     suggested | tags | top news | top stories | top videos | trending | trending now |
     trending stories | up next | watch | watch more | watch now | we recommend |
     what to read next | you may also like | you may be interested in | you may have missed |
     you might also like | you might be interested in | you might like`,
  ),
  list(
    "related",
    "opens",
    `also on | also read | also see | click here to read | continue reading | don't miss |
     editor's pick | for more news | for more stories | more from | more news from | more on |
     more stories from | most popular | most read | popular on | read also | read more |
     read next | read our | read the full | read the latest | recommended for | related |
     see also | see more | story continues | watch more | watch next | you may also |
     you might also`,
  ),
  list("related", "within", `click here for more | click here to read | read the full story here`),
  list(
    "share",
    "whole",
    `bookmark | click to share | copy | copy link | copy link to clipboard | copy url |
     e-mail | email | email article | email this | email this article | facebook | flipboard |
     follow us | follow us on facebook | follow us on twitter | instagram | like this story |
     like us on facebook | link copied | linkedin | messenger | more sharing options | pin it |
     pinterest | print | print article | print this | print this article | reddit | retweet |
     save | save article | send this to a friend | send to a friend | share | share it |
     share on facebook | share on linkedin | share on pinterest | share on social media |
     share on twitter | share on whatsapp | share options | share page | share story |
     share this | share this article | share this page | share this post | share this story |
     share via email | share with | sharing is caring | telegram |
     this article has been sent to | tumblr | tweet | tweet this | twitter | whatsapp`,
  ),
  list(
    "share",
    "opens",
    `click to share | connect with us on | email this | enjoyed this article | find us on |
     follow us at | follow us on | if you enjoyed this | if you liked this | like this story |
     like us on | opens in new window | read or share this story | send this to | share on |
     share this | share via | sharing is caring | tweet this`,
  ),
  list(
    "share",
    "within",
    `follow us on facebook | follow us on twitter | opens in new window | share on facebook |
     share on twitter`,
  ),
  list(
    "form",
    "whole",
    `add a comment | add comment | cancel reply | comment | comments | email address |
     enter your email | hide comments | invalid email address | join the conversation |
     join the discussion | leave a comment | leave a reply | leave your comment |
     load comments | load more comments | log in | log out | login | logout | my account |
     name | newsletter sign up | newsletter signup | no comments | password | post a comment |
     post comment | register | reply | search | send | show comments | sign in | sign up |
     sign up here | sign up now | start the conversation | submit | submit comment |
     subscribe | subscribe here | subscribe now | view all comments | view comments | website |
     write a comment | your email | your email address | your name`,
  ),
  list(
    "form",
    "opens",
    `already a subscriber | already have an account | an error has occurred | by clicking |
     by signing up | by submitting your | by subscribing | click here to subscribe |
     create a free account | create an account | don't have an account | enter your email |
     enter your email address | get breaking news |
     get our newsletter | get the latest | join our free | join our newsletter | log in to |
     login to | newsletter sign up | not a subscriber | notify me of |
     please check your email | please enter a valid | please enter an email |
     please enter your | please log in | please sign in | register to |
     required fields are marked | save my name | sign in to | sign up and | sign up for |
     sign up for our | sign up for the | sign up here | sign up now | sign up to get |
     sign up to our | sign up to receive | sign up to the | sign up today |
     something went wrong | sorry there was an error | start your day with |
     start your free trial | subscribe for | subscribe now | subscribe to our |
     subscribe to the | subscribe to updates | subscribe today | tell us what you think |
     thank you for subscribing | thanks for subscribing | you can unsubscribe |
     you may opt out | you must be logged in | your email address will not be published`,
  ),
  list(
    "form",
    "within",
    `become a member | become a subscriber | create a free account | delivered to your inbox |
     email address will not be published | email newsletters | free trial | in your inbox |
     never share your email | newsletter sign up | not publish your email |
     not share your email | our daily newsletter | our free newsletter | our weekly newsletter |
     please try again later | required fields are marked | sign up for free |
     sign up for our newsletter | sign up here | sign up now to | sign up today |
     straight to your inbox | subscribe to our newsletter | subscribe today | to your inbox |
     unsubscribe at any time`,
  ),
  list(
    "notice",
    "whole",
    `about us | accept | accept all | accessibility | ad choices | adchoices | advertise |
     advertise with us | apps | careers | close | community guidelines | contact | contact us |
     cookie preferences | cookies | customer service | do not sell my info |
     do not sell my personal information | editorial standards | faq | feedback |
     find out more | got it | help | i accept | i agree | learn more | licensing | masthead |
     media kit | mobile apps | newsroom | order reprints | our team | permissions |
     press room | privacy | privacy & terms | reject all | report a typo | report an error |
     reprints | rss | rss feeds | shop | site map | sitemap | store | support | terms |
     terms & privacy | work with us | your ad choices | your privacy choices`,
  ),
  list(
    "notice",
    "opens",
    `all rights reserved | by continuing to browse | by continuing to use | by using our |
     by using this site | by using this website | contact us at | cookie notice |
     cookie policy | cookie settings | copyright | correction | disclaimer | do not sell |
     do you have a story | download our app | download the app | editor's note | get the app |
     got a news tip | got a story | got a tip | have a news tip | have a story | have a tip |
     have you got a story | if you buy something through | if you have a story |
     if you purchase an item | image not available | javascript is disabled | manage cookies |
     opinions expressed in | our site uses cookies | our website uses cookies |
     please enable javascript | prices are subject to change | prices subject to change |
     privacy notice | privacy policy | quantities may be limited | read our privacy |
     see our privacy | send tips to | subscribe to read | support independent journalism |
     support our journalism | terms & conditions | terms and conditions | terms of service |
     terms of use | the opinions expressed | the views expressed | this article appeared in |
     this article first appeared | this article has been corrected |
     this article is for subscribers | this article may contain affiliate |
     this article originally appeared | this article was amended |
     this article was originally published | this article was updated |
     this content is available | this content is not available |
     this content is only available | this content is subject to copyright |
     this material may not be | this page may contain affiliate | this page requires |
     this post contains affiliate | this post may contain affiliate | this site requires |
     this site uses cookies | this slideshow requires | this story has been corrected |
     this story has been updated | this story originally appeared |
     this story was originally published | this video is not available | this video requires |
     this website uses cookies | to contact the | to view this video | views expressed in |
     we and our partners | we earn a commission | we have updated our | we may earn | we use cookies | we want to hear from you | we've updated our |
     when you buy through | when you purchase through | you have reached your limit |
     you have read | you've reached your limit | your browser does not support | your privacy`,
  ),
  list(
    "notice",
    "within",
    `accept all cookies | accept cookies | affiliate commission | affiliate links |
     all rights reserved | and privacy policy | contains affiliate links | cookie policy |
     do you have a story for | earn a commission | email us at | enable javascript |
     is not responsible for the content | may earn a commission |
     may not be published broadcast | our privacy policy | prices are subject to change |
     privacy policy and | protected by recaptcha | published under licence |
     published under license | requires javascript | rights reserved | send us a tip |
     subject to copyright | terms and conditions apply | terms of service |
     terms of service apply | terms of use | use of cookies | uses cookies |
     without express permission | without permission is prohibited`,
  ),
  list(
    "artefact",
    "whole",
    `ad | advert | advertisement | advertisements | advertising |
     article continues after advertisement | article continues below | audio | back |
     back to top | click here | close menu | continue reading the main story |
     enlarge this image | expand | gallery | hide caption | home | image | listen to article |
     listen to this article | live | load more | loading |
     media playback is unsupported on your device | menu | more | new | next | now playing |
     null | open menu | photo | photo gallery | photos | play video | powered by | prev |
     previous | recommended by | scroll down | scroll to continue | see more | show caption |
     show less | show more | skip | skip advertisement | skip to content |
     skip to main content | skip to navigation | slideshow | sponsored |
     story continues below | story continues below advertisement | supported by |
     toggle caption | toggle navigation | transcript | undefined | updated | video | videos |
     view gallery | view more | view photos`,
  ),
  list(
    "artefact",
    "opens",
    `advertisement | article continues below | continue reading the main story |
     enlarge this image | hide caption | jump to | media playback | now playing | skip to |
     slideshow | story continues below | toggle caption`,
  ),
];
