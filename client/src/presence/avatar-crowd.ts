import { type Mesh, ShaderMaterial } from 'three';
import { act, type Doing } from './avatar-acts.ts';
import { AvatarBodies, CROWD } from './avatar-bodies.ts';
import { DISTANT_BODY } from './avatar-distant.ts';
import { STRIDE, sit, stand, type Walk, wheel } from './avatar-gait.ts';
import { NEAR_BODY } from './avatar-geometry.ts';
import { AT, ROW } from './avatar-joints.ts';
import { avatarUniforms } from './avatar-light.ts';
import { type Look, WEARS } from './avatar-look.ts';
import { AvatarShadows } from './avatar-shadows.ts';
import { inView } from './avatar-view.ts';
import { lightAt } from './hall-probe.ts';
import { AVATAR_FRAGMENT } from './shaders/avatar-fragment.ts';
import { AVATAR_VERTEX } from './shaders/avatar-vertex.ts';
import { DISTANT_FRAGMENT, DISTANT_VERTEX } from './shaders/distant.ts';
import { buildAhead, shapeOf } from './shape-of.ts';
import { WHEELCHAIR } from './wheelchair-geometry.ts';
import { Wheelchairs } from './wheelchairs.ts';

/** Beyond this from the eye a person is drawn plainly, metres: a face is four pixels there. */
const PLAIN_FROM = 13;

/** What someone does beside walking: all of it may be left out. */
export type Manner = {
  /** A gesture or a piece of work: how much of it is shown (0 to 1), and the seconds since it began. */
  doing?: Doing;
  weight?: number;
  time?: number;
  /** Seated on something this high, metres; `seated` 0 to 1 is how far down. */
  seat?: number;
  seated?: number;
  /** 1 is drawn whole, less is thinned out, 0 not drawn. */
  shown?: number;
  /** A simple figure, however near. */
  plain?: boolean;
  /** A lamp over them: what it makes of the light at their place, to be multiplied. */
  lit?: readonly [number, number, number];
};

const PLAINLY: Manner = {};

/** Builds what a crowd is made of, a slice a frame; a crowd made afterwards is there at once. */
export const shapesAhead = (): Promise<void> => buildAhead([NEAR_BODY, DISTANT_BODY, WHEELCHAIR]);

/**
 * Everyone in the zone in three draw calls, the near, the distant, and what lies on the ground under them; a fourth
 * where someone has a wheelchair. Who is outside the picture is not drawn.
 */
export class AvatarCrowd {
  private readonly near = new AvatarBodies(
    shapeOf(NEAR_BODY),
    new ShaderMaterial({
      vertexShader: AVATAR_VERTEX,
      fragmentShader: AVATAR_FRAGMENT,
      uniforms: avatarUniforms,
    }),
  );
  private readonly distant = new AvatarBodies(
    shapeOf(DISTANT_BODY),
    new ShaderMaterial({
      vertexShader: DISTANT_VERTEX,
      fragmentShader: DISTANT_FRAGMENT,
      uniforms: avatarUniforms,
    }),
  );
  private readonly shadows = new AvatarShadows();
  private readonly wheelchairs = new Wheelchairs();
  private readonly looks: Look[] = [];
  private readonly row = new Float32Array(ROW);
  private count = 0;
  private eye = { x: 0, z: 0 };

  /** What is to be drawn. */
  get meshes(): Mesh[] {
    return [this.shadows.mesh, this.near.mesh, this.distant.mesh, this.wheelchairs.mesh];
  }

  /** Begins a frame with nobody, seen from the eye's place in metres. */
  begin(eye: { x: number; z: number }): void {
    this.count = 0;
    this.eye = { x: eye.x, z: eye.z };
    for (const part of this.parts()) part.begin();
  }

  /** Dresses the avatar of this number; needed when someone comes, goes or changes clothes. */
  dress(index: number, look: Look): void {
    this.looks[index] = look;
  }

  /** Adds the next body: metres, a heading in radians, its walk's phase and stride, a seed and its height. */
  place(
    at: { x: number; y: number; z: number; heading: number },
    walk: Walk,
    height: number,
    ringed: boolean,
    manner: Manner = PLAINLY,
  ): void {
    const look = this.looks[this.count];
    if (this.count === CROWD || !look) return;
    this.count++;
    const { x, y, z } = at;
    if (manner.shown === 0 || !inView(x, y, z)) return;
    this.pose(look, at, walk, height, manner);
    const plain = manner.plain || Math.hypot(x - this.eye.x, z - this.eye.z) > PLAIN_FROM;
    (plain ? this.distant : this.near).add(look, this.row);
    if (look.wears & WEARS.wheelchair) this.wheelchairs.add(this.row, look.vest, walk.phase / STRIDE);
    this.shadows.add(x, y, z, ringed);
  }

  /** Hands the frame to the graphics card. */
  end(): void {
    for (const part of this.parts()) part.end();
  }

  private parts() {
    return [this.near, this.distant, this.shadows, this.wheelchairs];
  }

  private pose(
    look: Look,
    { x, y, z, heading }: { x: number; y: number; z: number; heading: number },
    walk: Walk,
    height: number,
    { doing, weight = 1, time = 0, seat = 0, seated = 0, shown = 1, lit }: Manner,
  ): void {
    const { row } = this;
    const now = avatarUniforms.uTime.value;
    row[0] = x;
    row[1] = y;
    row[2] = z;
    // The body is modelled looking along +z; heading 0 looks along −z.
    row[3] = heading + Math.PI;
    row[AT.head + 2] = 0;
    row[AT.head + 3] = 0;
    stand(row, walk, now);
    const wheels = (look.wears & WEARS.wheelchair) !== 0;
    if (wheels) wheel(row, walk, height);
    else if (seated > 0) sit(row, seat, height, seated);
    const still = wheels || seated > 0.5;
    if (doing) act(row, doing, weight, time, still);
    if (!still) row[AT.body + 2]! += 0.005 * Math.sin(now * 1.7 + walk.seed) * (1 - Math.min(1, walk.stride));
    // Eyes shut for a moment now and then.
    if (Math.sin(now * 0.9 + walk.seed * 7) > 0.988) row[AT.head + 3]! += 0.9;
    row[AT.body + 3] = height;
    lightAt(x, z, row, AT.light);
    if (lit) for (let c = 0; c < 3; c++) row[AT.light + c]! *= lit[c]!;
    row[AT.light + 3] = shown;
  }
}
