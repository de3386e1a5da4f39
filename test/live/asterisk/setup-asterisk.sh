#!/usr/bin/env bash
# Unpacks Asterisk 22 of Debian testing (else unstable) into a folder of its own, for the live tests. Installs nothing:
# it runs with the folder's own loader and C library, as any user. The mirror is the one apt is configured with.
#   setup-asterisk.sh [FOLDER]     default: ${XDG_CACHE_HOME:-$HOME/.cache}/callchart-asterisk-22
# Exit code 69: this machine cannot (the reason is the last line of stderr); any other but 0: it should have worked.
set -euo pipefail

target=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/callchart-asterisk-22}
[ ! -e "$target/.complete" ] || { cat "$target/.complete"; exit 0; }

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

cannot() { echo "$1" >&2; exit 69; }

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || cannot "Asterisk is unpacked for Linux on x86-64 only"
for tool in apt-get dpkg-deb flock; do
  command -v "$tool" >/dev/null || cannot "there is no $tool"
done
[ -r "$keyring" ] || cannot "the signing keys of Debian are missing"
# Asked of `update`, since `indextargets` knows nothing before the first update.
mirror=$(apt-get update --print-uris | sed -nE "s|^'([^']*/debian)/dists/.*|\1|p" | head -n 1 || true)
[ -n "$mirror" ] || cannot "apt is configured with no mirror of Debian"

# Two runs at once: the second waits for the first and finds its work done.
mkdir -p "$(dirname "$target")"
exec 9>"$target.lock"
flock 9
if [ -e "$target/.complete" ]; then cat "$target/.complete"; exit 0; fi

work=$(mktemp -d "$target.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,archives/partial,empty,packages,tree}
touch "$work/status"

# A package database of our own: nothing is installed in it, so every dependency is named.
cat > "$work/apt.conf" <<CONF
Dir::State "$work";
Dir::State::status "$work/status";
Dir::Cache "$work";
Dir::Etc::SourceList "$work/sources.list";
Dir::Etc::SourceParts "$work/empty";
Dir::Etc::Preferences "$work/empty/none";
Dir::Etc::PreferencesParts "$work/empty";
APT::Install-Recommends "false";
APT::Sandbox::User "$(id -un)";
Acquire::Languages "none";
Acquire::Retries "3";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
CONF
export APT_CONFIG=$work/apt.conf

# Tools of administrators, data and the databases, directories, codecs and scripts of modules that no test loads.
unneeded=(
  perl libperl debconf libdebconf passwd login adduser base-passwd libpam libsemanage libsepol readline-common
  gnupg gpg dirmngr pinentry libgpg libksba libnpth libassuan libgcrypt libgnutls libnettle libhogweed libgmp libtasn1
  libp11 libunistring libidn2 libpsl libldap libsasl libkrb5 libk5 libgssapi libcurl libnghttp libngtcp libssh2 libbrotli
  libpq libodbc libsybdb freetds libdb5 libgdbm liblua libradcli libunbound libsnmp libsensors libpci pci.ids libwrap
  libglib libgmime libical libicu libneon libiksemel libevent libnl libblkid libmount
  libjack libportaudio libasound libcodec2 libspeex libspandsp libtiff libwebp libjpeg libsharpyuv libopencore libvo-
  libvorbis libsamplerate tzdata libc-gconv-modules-extra openssl-provider asterisk-config
)
pattern="^($(IFS='|'; echo "${unneeded[*]//./\\.}"))"

suite=
for suite in forky sid; do
  echo "deb [signed-by=$keyring] $mirror $suite main" > "$work/sources.list"
  apt-get -qq -o APT::Update::Error-Mode=any update 2> "$work/errors" && break
  suite=
done
if [ -z "$suite" ]; then
  cat "$work/errors" >&2
  # Keys that are too old are to be mended on this machine; a mirror out of reach is not.
  if grep -qiE 'gpg|sign' "$work/errors"; then exit 1; fi
  cannot "the mirror of Debian that apt is configured with cannot be reached"
fi

wanted=$(apt-get install --simulate asterisk asterisk-core-sounds-fr-gsm | awk '/^Inst/ { print $2 }' | grep -vE "$pattern")
(cd "$work/packages" && xargs apt-get -qq download <<< "$wanted")

tree=$work/tree
mkdir -p "$tree"/usr/{bin,sbin,lib,lib64}
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$tree/$folder"; done
find "$work/packages" -name '*.deb' -print0 | xargs -0 -P 2 -I '{}' dpkg-deb --extract '{}' "$tree"
rm -rf "$tree"/usr/share/{doc,man,locale,lintian,bug,info}

version=$("$tree/usr/lib64/ld-linux-x86-64.so.2" --library-path "$tree/usr/lib/x86_64-linux-gnu" "$tree/usr/sbin/asterisk" -V)
echo "$version of Debian $suite" > "$tree/.complete"
rm -rf "$target"
mv "$tree" "$target"
cat "$target/.complete"
