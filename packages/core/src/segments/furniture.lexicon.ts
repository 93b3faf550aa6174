import type { SegmentKind } from "../model/segment.ts";

/** Where a phrase must stand to say what its line is. */
export type PhrasePlace = "whole" | "opens" | "within";

export interface PhraseList {
  readonly kind: SegmentKind;
  readonly place: PhrasePlace;
  readonly phrases: readonly string[];
}

// One phrase a line.
function list(kind: SegmentKind, place: PhrasePlace, phrases: string): PhraseList {
  return {
    kind,
    place,
    phrases: phrases
      .split("\n")
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  };
}

/**
 * Wordings of what stands around news on a web page, by the kind of line they make.
 * Lower case, straight apostrophes; "whole": nothing else but signs in the line; "opens": the line
 * begins so; "within": anywhere in a short line, so only wordings that no reporter writes.
 * Source: collected by hand from the usual wordings of news sites' interfaces.
 * Left out: single words that are also news ("Politics", "Business"), which position decides.
 */
export const furniture: readonly PhraseList[] = [
  list(
    "share",
    "whole",
    `share
     share this
     share this article
     share this story
     share this page
     share this post
     share on facebook
     share on twitter
     share on linkedin
     share on whatsapp
     share on pinterest
     share via email
     share with
     share it
     tweet
     tweet this
     retweet
     facebook
     twitter
     linkedin
     whatsapp
     pinterest
     reddit
     telegram
     instagram
     messenger
     email
     e-mail
     email this
     email this article
     email article
     print
     print this
     print article
     print this article
     pin it
     copy link
     copy url
     link copied
     click to share
     like us on facebook
     follow us
     follow us on twitter
     follow us on facebook
     send this to a friend
     send to a friend
     save
     save article
     bookmark
     flipboard
     tumblr
     more sharing options`,
  ),
  list(
    "share",
    "opens",
    `click to share
     share this
     share on
     share via
     tweet this
     send this to
     email this
     follow us on
     like us on
     find us on
     read or share this story
     opens in new window`,
  ),
  list(
    "share",
    "within",
    `opens in new window\n share on facebook\n share on twitter\n follow us on twitter\n follow us on facebook`,
  ),
  list(
    "form",
    "whole",
    `leave a comment
     leave a reply
     leave your comment
     post a comment
     post comment
     add a comment
     add comment
     write a comment
     submit
     submit comment
     send
     comment
     comments
     no comments
     view comments
     view all comments
     show comments
     hide comments
     load comments
     load more comments
     join the conversation
     join the discussion
     start the conversation
     name
     your name
     your email
     email address
     your email address
     website
     search
     log in
     login
     sign in
     sign up
     log out
     logout
     register
     my account
     password
     cancel reply
     reply
     subscribe
     subscribe now
     subscribe here
     sign up here
     sign up now
     enter your email
     newsletter sign up
     newsletter signup
     invalid email address`,
  ),
  list(
    "form",
    "opens",
    `your email address will not be published
     required fields are marked
     save my name
     notify me of
     enter your email
     by submitting your
     by signing up
     by subscribing
     by clicking
     sign up for our
     sign up for the
     sign up to our
     sign up to the
     sign up to receive
     sign up to get
     subscribe to our
     subscribe to the
     subscribe for
     get our newsletter
     get the latest
     get breaking news
     get news and analysis
     join our newsletter
     newsletter sign up
     please enter a valid
     please enter your
     please check your email
     please log in
     please sign in
     you must be logged in
     log in to
     sign in to
     login to
     register to
     already a subscriber
     already have an account
     don't have an account
     not a subscriber
     thank you for subscribing
     thanks for subscribing
     you may opt out
     you can unsubscribe`,
  ),
  list(
    "form",
    "within",
    `email address will not be published
     required fields are marked
     delivered to your inbox
     straight to your inbox
     in your inbox
     sign up for our newsletter
     subscribe to our newsletter
     our daily newsletter
     our weekly newsletter
     our free newsletter
     unsubscribe at any time
     newsletter sign up`,
  ),
  list(
    "related",
    "whole",
    `you may also like
     you might also like
     you may be interested in
     you might be interested in
     may interest you
     related
     related articles
     related article
     related stories
     related story
     related news
     related topics
     related posts
     related content
     related coverage
     related links
     related video
     related videos
     read more
     read more here
     read also
     also read
     see also
     more stories
     more news
     more like this
     more on this
     more on this story
     more from us
     more to read
     most read
     most popular
     most viewed
     most shared
     most recent
     most commented
     popular
     popular stories
     popular now
     trending
     trending now
     trending stories
     top stories
     latest
     latest news
     latest stories
     latest headlines
     editor's picks
     editors' picks
     editor's choice
     recommended
     recommended for you
     recommended stories
     suggested
     don't miss
     up next
     read next
     next article
     next story
     next post
     previous article
     previous story
     previous post
     you may have missed
     in case you missed it
     from around the web
     from the web
     around the web
     promoted stories
     sponsored content
     sponsored stories
     paid content
     watch
     watch now
     watch more
     more in
     further reading
     explore more
     elsewhere on the web
     news in pictures
     in pictures
     in other news`,
  ),
  list(
    "related",
    "opens",
    `read more
     read also
     also read
     also see
     see also
     see more
     more on
     more from
     more about
     related
     click here to read
     read the full
     read our
     read next
     read the latest
     don't miss
     watch more
     watch next
     recommended for
     you may also
     you might also
     most read
     most popular
     editor's pick
     continue reading
     story continues`,
  ),
  list(
    "notice",
    "opens",
    `this website uses cookies
     this site uses cookies
     our website uses cookies
     our site uses cookies
     we use cookies
     we and our partners
     by continuing to use
     by continuing to browse
     by using this site
     by using this website
     by using our
     copyright
     all rights reserved
     this material may not be
     terms of use
     terms of service
     terms and conditions
     terms & conditions
     privacy policy
     privacy notice
     cookie policy
     cookie notice
     cookie settings
     manage cookies
     do not sell
     your privacy
     the views expressed
     views expressed in
     the opinions expressed
     opinions expressed in
     disclaimer
     editor's note
     correction
     this story has been corrected
     this article has been corrected
     this article was updated
     this story has been updated
     this article was amended
     this article was originally published
     this article first appeared
     this article appeared in
     this story originally appeared
     this article originally appeared
     this story was originally published
     support our journalism
     support independent journalism
     subscribe to read
     you have reached your limit
     you've reached your limit
     you have read
     this content is only available
     this content is available
     this article is for subscribers
     this video is not available
     your browser does not support
     please enable javascript
     javascript is disabled
     to view this video
     we've updated our
     we have updated our
     we want to hear from you
     got a tip
     got a story
     have a story
     do you have a story
     we pay for your stories
     have you got a story
     if you have a story
     contact us at
     to contact the
     download our app
     download the app
     get the app`,
  ),
  list(
    "notice",
    "within",
    `uses cookies
     use of cookies
     cookie policy
     accept cookies
     accept all cookies
     all rights reserved
     rights reserved
     our privacy policy
     privacy policy and
     and privacy policy
     terms of use
     terms of service
     terms and conditions apply
     may not be published broadcast
     published under license
     published under licence
     without express permission
     without permission is prohibited
     do you have a story for
     email us at
     is not responsible for the content
     earn a commission
     affiliate commission
     affiliate links`,
  ),
  list(
    "notice",
    "whole",
    `about us
     contact us
     contact
     privacy
     cookies
     terms
     help
     faq
     careers
     advertise
     advertise with us
     site map
     sitemap
     accessibility
     accept
     i accept
     i agree
     got it
     close
     accept all
     reject all
     learn more
     find out more`,
  ),
  list(
    "artefact",
    "whole",
    `advertisement
     advertisements
     advertising
     advert
     ad
     sponsored
     photo
     photos
     video
     videos
     image
     audio
     slideshow
     gallery
     photo gallery
     loading
     now playing
     play video
     hide caption
     toggle caption
     show caption
     media playback is unsupported on your device
     enlarge this image
     view gallery
     view photos
     show more
     show less
     load more
     see more
     view more
     expand
     back to top
     skip to content
     skip to main content
     skip to navigation
     skip advertisement
     scroll to continue
     scroll down
     menu
     home
     toggle navigation
     open menu
     close menu
     skip
     next
     previous
     prev
     back
     continue reading the main story
     story continues below
     story continues below advertisement
     article continues below
     article continues after advertisement
     recommended by
     supported by
     powered by
     listen to article
     listen to this article
     transcript
     live
     new
     updated
     more
     click here
     null
     undefined`,
  ),
  list(
    "artefact",
    "opens",
    `advertisement
     hide caption
     toggle caption
     enlarge this image
     slideshow
     story continues below
     article continues below
     continue reading the main story
     media playback
     skip to
     now playing
     jump to`,
  ),
  list(
    "credit",
    "opens",
    `photo by
     photos by
     photograph by
     photographs by
     photo credit
     photo courtesy
     photo illustration
     image credit
     image source
     image courtesy
     image by
     image copyright
     picture by
     pictures by
     video by
     reporting by
     additional reporting by
     editing by
     writing by
     compiled by
     with reporting by
     a post shared by
     with inputs from
     with files from
     with agency inputs`,
  ),
  list(
    "caption",
    "opens",
    `file photo
     image caption
     photo caption
     photo shows
     picture shows
     pictured
     this photo
     this file photo
     in this photo
     in this file photo
     in this image
     this image
     media caption`,
  ),
];
