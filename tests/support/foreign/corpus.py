"""Where the WSDLs come from. Nothing of them is kept in the repository: they lie under target/judge/foreign."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import tarfile
import zipfile

from judge import server

HOME = server.ROOT / "target" / "judge" / "foreign"

# The short form takes the first ones.
QUICK = ["pip:zeep==4.3.1", "pip:onvif-zeep==0.2.12", "maven:org.apache.cxf:cxf-testutils:3.5.9:jar"]
WHOLE = [
    *QUICK,
    "pip:fedex==2.4.1",
    "maven:com.sun.xml.ws:jaxws-ri:2.3.7:zip",
    "maven:org.apache.cxf:apache-cxf:2.7.18:tar.gz:src",
]


def wsdls(packages):
    """The WSDLs of these packages, each content once."""
    seen, found = set(), []
    for package in packages:
        for path in sorted(unpacked(package).rglob("*")):
            if path.suffix.lower() == ".wsdl" and path.is_file():
                digest = hashlib.sha256(path.read_bytes()).digest()
                if digest not in seen:
                    seen.add(digest)
                    found.append(path)
    return found


def unpacked(package):
    """The folder of a package, fetched once."""
    folder = HOME / package.translate(str.maketrans(":=", "__"))
    if not (folder / ".whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        kind, _, name = package.partition(":")
        unpack(from_pip(name) if kind == "pip" else from_maven(name), folder)
        (folder / ".whole").touch()
    return folder


def from_pip(name):
    """A source distribution: wheels leave the tests out."""
    into = HOME / "pip" / name
    python = os.environ.get("PYTHON", "python3")
    subprocess.run([python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:", "--dest", str(into), name], check=True)
    return next(path for path in into.iterdir() if path.is_file())


def from_maven(coordinates):
    """An artifact: GROUP:NAME:VERSION:PACKAGING[:CLASSIFIER]."""
    repository = HOME / "maven"
    goal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get"
    subprocess.run(["mvn", "--quiet", "--batch-mode", f"-Dmaven.repo.local={repository}", goal, f"-Dartifact={coordinates}", "-Dtransitive=false"], check=True)
    group, name, version, packaging, *classifier = coordinates.split(":")
    folder = repository.joinpath(*group.split("."), name, version)
    return folder / ("-".join([name, version, *classifier]) + f".{packaging}")


def unpack(archive, folder):
    """What a contract may consist of; links and foreign paths stay outside."""
    wanted = (".wsdl", ".xsd")
    if tarfile.is_tarfile(archive):
        with tarfile.open(archive) as opened:
            members = [member for member in opened if member.isfile() and pathlib.PurePath(member.name).suffix.lower() in wanted]
            opened.extractall(folder, members=members, filter="data")
    else:
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder, members=[name for name in opened.namelist() if pathlib.PurePath(name).suffix.lower() in wanted])
