import { wordSet } from '../../../english/words.ts';

/** Given names that the long lists have for both, and that in news are nearly always a man's. */
export const mostlyMasculine = wordSet(`
  adrian aidan alfie andy arlen augustine austin barrie barry benny bernie bert bertie bill billy bobby brent brett brooks
  cal carmine carroll cecil chad chris christian claude clem cody constantine corey cory daryl darryl denny devin dion donnie
  donny dylan eddie eddy eli emile emilio frank frankie fred freddie freddy gabriel gene george gerry glen glenn gus
  henry hal ira jeb jermaine jerry jesse joey jules kip kirby kyle leland lonnie luca mario max maurice mickey mitch nat newt
  nikola noel ollie perry phil philippe quentin rand randy ray reggie ricky robbie ronnie ronny rory sammy scottie sean
  shane shaun shawn sonny stephen ted teddy theo tim timmy toby tommy tony valery vinnie wally will willie
`);

/** The same of women. */
export const mostlyFeminine = wordSet(`
  abby addie alexis allie andrea ashley aubrey bev brandy brooke candice carlie carly carol cassie chrissie christie
  christy claire clare connie courtney darcy deb dora evelyn fran frannie gayle grace hailey haley harper hazel hilary
  hillary holly janis jo jocelyn jodi jodie julie kari kelsey lauren laurie lilian linda lois lorrie lynn maddie madison
  mallory marti mattie meredith meryl michele nichole nicola nikki olga paige patsy patti pattie patty penny randi ruby
  salome saundra shelley simone stacey stacy sydney tabby tammy toni tracey vivian whitney winnie zena erin
`);
