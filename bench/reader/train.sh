#!/bin/sh
# Trains the reader from a folder of data: bench/reader/train.sh DATA WORK VECTORS YYYY-MM-DD (README.md says what they are).
set -eu
data=$1 work=$2 vectors=$3 date=$4
step() { node --max-old-space-size=6000 bench/reader/start.cjs "$@" --work "$work"; }
dump() { step dump "$@"; }
train() { OMP_NUM_THREADS=1 python3 bench/reader/train.py --work "$work" "$@"; }

# what was written beside the newest writers was not there yet when the weights were made
newest=$(for writer in zn zo zp zq zr zs zt zu zv zw zz yj yk yl ym yn yo yp yq yr ys yt yu yv yw zi; do echo "asked-$writer.tsv"; done | paste -s -d , -)
node bench/lexicon/everyday/start.cjs compile --without "$newest"
step vectors --package "$vectors"
step wordings
dump --set "$data/public/squad-train-v1.1.json.gz" --from 0 --to 200 --most 14 --name squad-a
dump --set "$data/public/squad-train-v1.1.json.gz" --from 200 --to 402 --most 14 --name squad-b
dump --set "$data/public/squad-train-v1.1.json.gz" --from 402 --to 442 --name squad-held
dump --set "$data/public/squad-v2-dev-even.json.gz" --whole --deleted --name even
dump --set "$data/public/multirc-news-dev.json.gz" --whole --deleted --name multirc
dump --set "$data/public/wikiqa-dev.json.gz" --whole --name wikiqa
dump --set "$data/public/trecqa-dev.json.gz" --whole --name trecqa
# each writer's questions are read without the wordings that were written beside them as well
without() { node bench/lexicon/everyday/start.cjs compile --without "asked-$1.tsv,$newest"; }
# a story alone, and so many at once: what else has their words must lose
stories() {
  dump --stories "$1" --every-sentence --name "$(basename "$1")"
  dump --stories "$1" --together "$2" --most 40 --name "one-$(basename "$1")"
}
without ai
for writer in a d g h i; do stories "$data/news/$writer" 8; done
without js
for writer in j k l m n o p q r s; do stories "bench/stories/$writer" 8; done
without yz
for writer in y z ya; do stories "bench/stories/$writer" 8; done
without yhi
for writer in yh yi; do stories "bench/stories/$writer" 20; done
for writer in t u v w yb yc yd ye yf yg; do without "$writer"; stories "bench/stories/$writer" 8; done
for writer in zb zc zd; do without "$writer"; dump --stories "bench/stories/$writer" --every-sentence --name "$writer"; done
for writer in ze zf zg zh zk zl zm; do without "$writer"; stories "bench/stories/$writer" 8; done
node bench/lexicon/everyday/start.cjs compile --without "$newest"
for writer in zn zo zp zq zr zs zt; do stories "bench/stories/$writer" 8; done
# the newest are read with all that is written, but for what was written beside each
for writer in zu zv zw zz yj yk yl ym yn yo yp yq yr ys yt yu yv yw zi; do
  node bench/lexicon/everyday/start.cjs compile --without "asked-$writer.tsv"
  stories "bench/stories/$writer" 8
done
# what is measured, and the pairs of the test, are read with all of it, as it ships
node bench/lexicon/everyday/start.cjs compile
dump --stories "$data/news/b,$data/news/e" --every-sentence --name be
dump --stories "$data/news/b,$data/news/e" --every-sentence --one-coverage --name be-one
dump --stories bench/stories/x --every-sentence --name x
dump --stories tests/fixtures/reader --every-sentence --inputs --name fixture

mkdir -p "$work/models"
train --out "$work/models/one.pt" --steps 2238 --seed 1
train --start "$work/models/one.pt" --out "$work/models/last.pt" --steps 3153 --seed 2 --rate 1.3e-3 --late .38 --early_news .08
train --start "$work/models/last.pt" --out "$work/models/long.pt" --steps 4200 --seed 11 --rate 1.3e-3 --late .6 --early_news .12 --news a,d,g,h,i,j,k,l,m,n,o,p,q,r,s
train --start "$work/models/long.pt" --out "$work/models/seven.pt" --steps 4000 --seed 22 --rate 1.2e-3 --vectors_rate 3e-4 --late .8 --early_news .3 --late_news .5 --news a,d,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w
# from here on two trainings go on side by side, and their mean is more than either
to_ya=a,d,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,y,z,ya
to_yi=$to_ya,yb,yc,yd,ye,yf,yg,yh,yi
together() { echo "$1" | tr , '\n' | sed 's/^/one-/' | paste -s -d , -; }
on() { train --vectors_rate 3e-4 --early_news .35 --late_news .6 "$@"; }
on --start "$work/models/seven.pt" --out "$work/models/own.pt" --steps 5000 --seed 31 --rate 1.1e-3 --late .8 --news "$to_ya"
on --start "$work/models/seven.pt" --out "$work/models/both.pt" --steps 5000 --seed 31 --rate 1.1e-3 --late .8 --news "$to_ya,$(together $to_ya)"
half=$work/models/own.pt+$work/models/both.pt
for seed in 41 42; do on --start "$half" --out "$work/models/last-$seed.pt" --steps 7000 --seed $seed --rate 1.0e-3 --late .85 --news "$to_yi,$(together $to_yi)"; done
# the vectors drawn together by the dictionary (without what was written beside the writers that the shipped reader is judged on), then once more all of it
later=$newest,asked-ze.tsv,asked-zf.tsv,asked-zg.tsv,asked-zh.tsv,asked-zk.tsv,asked-zl.tsv,asked-zm.tsv
python3 bench/reader/retrofit.py --work "$work" --start "$work/models/last-41.pt+$work/models/last-42.pt" --without "$later" --out "$work/models/drawn.pt"
for seed in 51 52; do on --start "$work/models/drawn.pt" --out "$work/models/last-$seed.pt" --steps 5500 --seed $seed --rate 1.0e-3 --late .85 --late_news .57 --news "$to_yi,zb,zc,zd,$(together $to_yi)"; done
export_to() { python3 bench/reader/export.py --work "$work" --from "$1" --date "$date" --out "$work/readers/$2.bin"; }
mkdir -p "$work/readers"
export_to "$work/models/last-51.pt+$work/models/last-52.pt" eleven
# once more from the rounded weights, with more writers, of ze to zm half each
latest=zn,zo,zp,zq,zr,zs,zt
once_more() {
  train --vectors_rate 2e-4 --early_news .4 --late_news .62 --start "$work/readers/eleven.bin" --out "$work/models/last-$2.pt" --steps 5000 --seed "$2" --rate 9e-4 --late .9 \
    --news "$to_yi,zb,zc,zd,$(together $to_yi),$latest,$(together $latest),$latest,$1,$(together "$1")"
}
once_more ze,zf,zg,zh 61
once_more zk,zl,zm 62
export_to "$work/models/last-61.pt" without-zkm
export_to "$work/models/last-62.pt" without-zeh
export_to "$work/models/last-61.pt+$work/models/last-62.pt" eighteen
# and again, with half of the newest writers each, so that the other may read these for the decision
middle=ze,zf,zg,zh,zk,zl,zm,$latest
some=zu,zw,yj,yl,yn,yp,yr,yt,yv
others=zv,zz,yk,ym,yo,yq,ys,yu,yw,zi
and_again() {
  train --vectors_rate 2e-4 --early_news .4 --late_news .6 --start "$work/readers/eighteen.bin" --out "$work/models/last-$2.pt" --steps 5000 --seed "$2" --rate 9e-4 --late .9 \
    --news "$to_yi,zb,zc,zd,$(together $to_yi),$middle,$(together $middle),$1,$1,$(together "$1")"
}
and_again $some 71
and_again $others 72
export_to "$work/models/last-71.pt" without-others
export_to "$work/models/last-72.pt" without-some
whole=$work/models/last-71.pt+$work/models/last-72.pt
python3 bench/reader/export.py --work "$work" --from "$whole" --date "$date"
python3 bench/reader/measure.py --work "$work" --from "$whole"
# what reads stances goes on from the reader, for the writers that it is fitted on from a reader that has not learned from them either
mkdir -p "$work/stance"
stances() {
  OMP_NUM_THREADS=1 python3 bench/reader/stance.py --work "$work" --news "$data/news,bench/stories" --steps 3000 --date "$date" \
    --start "$1" --without "$2" --measure "$2" --out "$3"
}
stances "$work/readers/without-some.bin" "$some,xa,xb,xc" "$work/stance/without-some.bin"
stances "$work/readers/without-others.bin" "$others,xa,xb,xc" "$work/stance/without-others.bin"
stances src/core/reader/weights/reader.bin xa,xb,xc src/core/reader/weights/stance.bin
