# What the scripts that check the built products from outside share; they read it with "." after setting root.
# Each prints one line a check, "ok …", "skip …" with what the machine lacks, or what is wrong, and ends 0 when nothing is wrong;
# releng/test counts the lines.

. "$root/releng/lib.sh"
need_jdk

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit
failed=0

SAKSI_JAVA=$JAVA_HOME HOME=$work/home
export SAKSI_JAVA HOME
unset XDG_CACHE_HOME XDG_STATE_HOME XDG_DATA_HOME SAKSI_CACHE SAKSI_STATE SAKSI_DATA SAKSI_VMARGS
mkdir "$work/home"

# check NAME EXPECTED-EXIT COMMAND… : runs the command, leaves its output in out and err
check() {
	name=$1 expected=$2
	shift 2
	"$@" > out 2> err
	result=$?
	problem=
	[ $result -eq "$expected" ] || problem="exit $result instead of $expected: $(head -n 3 err | tr '\n' ' ')"
}

# and MESSAGE TEST… : one more condition of the last check
and() {
	message=$1
	shift
	[ -n "$problem" ] || "$@" || problem=$message
}

done_with() {
	if [ -z "$problem" ]; then
		echo "ok $name"
	else
		echo "$name: $problem"
		failed=1
	fi
}

one_line() {
	[ "$(wc -l < "$1")" -eq 1 ]
}

# No file has text $1: says, with and, that it must not.
lacks() {
	! grep -q "$@"
}
