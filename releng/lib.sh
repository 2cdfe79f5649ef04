# What the commands in this folder share; they read it with "." after setting root to the checkout.

maven_version=3.9.16
maven_least=3.9.9
java_least=21

product_folder=$root/releng/org.saksi.product/target/products/org.saksi.product/linux/gtk/x86_64/saksi
built_marker=$root/releng/org.saksi.product/target/built

# In the locale of ASCII, Java cannot name other files, and tests that make some fail.
[ "$(locale charmap 2> /dev/null)" != ANSI_X3.4-1968 ] || export LC_ALL=C.UTF-8

say() {
	echo "$*" >&2
}

die() {
	say "$(basename "$0"): $*"
	exit 3
}

# --- What the machine must have ---

# Installs Debian packages, or where this user may not, prints the command that does.
install_packages() {
	if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
		say "Installing $* …"
		if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" > /dev/null 2>&1; then
			DEBIAN_FRONTEND=noninteractive apt-get update -q > /dev/null &&
				DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" > /dev/null
		fi || die "apt-get could not install: $*"
	else
		die "this machine lacks what the following installs; run it, then try again:
  sudo apt-get install $*"
	fi
}

known_package() {
	[ -n "$(apt-cache search --names-only "^$1\$" 2> /dev/null)" ]
}

# The first of the given packages that this release of Debian knows; asks it for its lists where it has none yet.
first_known() {
	for again in false true; do
		for package; do
			if known_package "$package"; then
				echo "$package"
				return
			fi
		done
		$again || [ "$(id -u)" -ne 0 ] || apt-get update -q > /dev/null 2>&1
	done
	echo "$1"
}

have_library() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q "$1"
}

need_gtk() {
	missing=
	have_library libgtk-3.so.0 || missing="$missing $(first_known libgtk-3-0t64 libgtk-3-0)"
	ls /usr/share/fonts/truetype > /dev/null 2>&1 || missing="$missing fonts-dejavu-core"
	[ "$1" != --with-display ] || {
		command -v Xvfb > /dev/null || missing="$missing xvfb"
		command -v openbox > /dev/null || missing="$missing openbox"
		command -v xdotool > /dev/null || missing="$missing xdotool"
	}
	[ "$2" != --with-pictures ] || command -v import > /dev/null || missing="$missing imagemagick"
	# shellcheck disable=SC2086
	[ -z "$missing" ] || install_packages $missing
}

# --- Java and Maven ---

jdk_version() {
	version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2> /dev/null)
	[ -x "$1/bin/javac" ] && echo "${version:-0}" || echo 0
}

find_jdk() {
	onpath=$(command -v javac) && onpath=$(readlink -f "$onpath") && onpath=${onpath%/bin/javac}
	for home in "$JAVA_HOME" "$onpath" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
		"$HOME"/.jdks/*; do
		if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge $java_least ]; then
			echo "$home"
			return
		fi
	done
	return 1
}

# Sets JAVA_HOME to a JDK that can build and run Saksi.
need_jdk() {
	if ! found=$(find_jdk); then
		package=$(first_known openjdk-21-jdk-headless openjdk-25-jdk-headless)
		known_package "$package" || die "a JDK of version $java_least or newer is needed, and this system has no package of one.
Unpack one below /usr/lib/jvm or set JAVA_HOME to it, then try again."
		install_packages "$package"
		found=$(find_jdk) || die "no JDK of version $java_least or newer, though $package is installed"
	fi
	JAVA_HOME=$found
	export JAVA_HOME
}

# True when version $1 is at least version $2.
at_least() {
	[ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]
}

# Sets mvn to a Maven that Tycho works with; an older one fetches it as any artifact.
need_maven() {
	need_jdk
	mvn=$root/.maven/apache-maven-$maven_version/bin/mvn
	[ -x "$mvn" ] && return
	command -v mvn > /dev/null || install_packages maven
	# Outside the checkout: an older Maven cannot load the extension that .mvn names.
	elsewhere=$(mktemp -d)
	version=$(cd "$elsewhere" && mvn -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
	if at_least "${version:-0}" $maven_least; then
		mvn=$(command -v mvn)
	else
		say "Maven ${version:-?} is too old for Tycho; getting $maven_version …"
		(cd "$elsewhere" && mvn -B dependency:unpack -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin \
			-DoutputDirectory="$root/.maven") > "$elsewhere/log" 2>&1 || {
			cat "$elsewhere/log" >&2
			die "Maven could not get Maven $maven_version"
		}
	fi
	rm -rf "$elsewhere"
}

# --- The build and what it depends on ---

# Every file that the product is made from.
sources() {
	find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root"/releng/org.saksi.* \
		\( -name target -o -name src-gen -o -name bin \) -prune -o -type f "$@" -print
}

# What was there when the product was last built: a file that is gone makes it stale, too.
inventory() {
	sources | LC_ALL=C sort | cksum
}

is_stale() {
	[ -x "$product_folder/saksi" ] && [ -e "$built_marker" ] && [ "$(cat "$built_marker")" = "$(inventory)" ] &&
		[ -z "$(sources -newer "$built_marker" | head -n 1)" ] && return 1
	return 0
}

# Runs Maven on the whole checkout with the given arguments; remembers when what was built was read.
build() {
	started=$(mktemp)
	inventory > "$started"
	"$mvn" -B -ntp -f "$root/pom.xml" "$@"
	result=$?
	if [ $result -eq 0 ] && [ -d "$root/releng/org.saksi.product/target" ]; then
		# The time of the start counts, not that of the end: what changed meanwhile is not in the product.
		cp -p "$started" "$built_marker"
		rm -rf "$root/target/cache"
	fi
	rm -f "$started"
	return $result
}

# --- A display of our own ---

# Starts an X server without a screen on a free number, and a window manager in it; both end with this shell. $1: its size.
start_display() {
	number=$(mktemp)
	Xvfb -displayfd 3 -screen 0 "${1:-1600x1000}x24" -dpi 96 -nolisten tcp 3> "$number" > /dev/null 2>&1 &
	xvfb=$!
	trap stop_display EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
		[ -s "$number" ] && break
		sleep 0.2
	done
	[ -s "$number" ] || die "Xvfb did not start"
	DISPLAY=:$(cat "$number")
	rm -f "$number"
	unset WAYLAND_DISPLAY
	# GTK without the desktop services that a bare machine does not have, and without the user's settings.
	GDK_BACKEND=x11 NO_AT_BRIDGE=1 GTK_A11Y=none GSETTINGS_BACKEND=memory GTK_THEME=Adwaita
	export DISPLAY GDK_BACKEND NO_AT_BRIDGE GTK_A11Y GSETTINGS_BACKEND GTK_THEME
	openbox > /dev/null 2>&1 &
	window_manager=$!
}

stop_display() {
	stop_process "$window_manager" openbox
	stop_process "$xvfb" Xvfb
	wait 2> /dev/null
}

# Ends the process $1 if it still is the program $2: after a long run, its number may be somebody else's.
stop_process() {
	[ "$(cat "/proc/$1/comm" 2> /dev/null)" != "$2" ] || kill "$1" 2> /dev/null
}
