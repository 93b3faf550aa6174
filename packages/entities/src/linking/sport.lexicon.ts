/**
 * Words of reports on sport, lower case, alphabetical: competitions, parts of play, results.
 * Source: general knowledge, by hand.
 * Left out: words that politics and business use as often ("game", "goal", "team", "race", "win", "lead",
 * "record", "draw", "points", "final"), and words that are several tokens ("kick-off"; of "semi-final" the tokenizer makes one).
 */
export const sportWords: ReadonlySet<string> = new Set(
  `athletics bantamweight baseball basketball batsman batsmen batting bowled bowler bowling boxing bundesliga
   caps championship championships coach cricket cricketer cricketers cup cyclist cycling defeated defender
   divisional doubles equaliser equalizer fielder fixture fixtures football footballer footballers forward
   friendly fullback goalkeeper goalless goalscorer goalscorers golf golfer grandslam halftime
   heavyweight hockey homer inning innings internationals keeper knockout league leagues
   lightweight lineman linebacker match matches medal medals middleweight midfield midfielder
   mph nba nfl nhl olympic olympics pga penalty pitcher pitchers playoff playoffs qualifier qualifiers qualifying
   quarterback quarterfinal quarterfinals referee relegation rounds
   rugby scorer scorers scored scoreless seed seeded semifinal semi-final semifinals
   semi-finals semifinalist shortstop singles skipper soccer sprinter squad stumps striker sweeper
   tennis tiebreak touchdown touchdowns tour tournament tries uefa umpire undefeated unseeded
   wicket wickets winger wingers wimbledon`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words before a place's name that put something there. */
export const locatives: ReadonlySet<string> = new Set(
  "across around at inside in near outside throughout within".split(" "),
);
