/**
 * Command-line programs of many fields. In a fence of shell commands or after a prompt any program is one; this list is
 * for the places where nothing else tells a command from words: code in a sentence, a bare fence, a list item.
 */
const names = [
  'alembic ansible ansible-playbook apk apt apt-get argocd at awk aws az base64 bash brew bundle bun cargo cat cd chgrp chmod',
  'chown cmake composer conda cp cron crontab crictl ctr curl cut date dd deno df diff dig dirname dnf docker docker-compose',
  'dotnet dpkg du echo emacs env etcdctl export ffmpeg file find firewall-cmd flask fuser g\\+\\+ gcc gcloud gdb gem gh git',
  'go gpg gradle grep groupadd gunzip gzip head helm heroku hostname hostnamectl htop id ifconfig ip ipconfig iptables',
  'java javac jobs journalctl jq k k3s kill killall kind kops kubeadm kubectl kustomize ldd less ln locate ls lsblk lscpu',
  'lsof lvcreate lxc make man md5sum minikube mkdir mkfs mongosh mount mv mvn mysql mysqldump nano nc netstat nginx nice',
  'nmap nmcli node nohup npm npx nslookup nvm openssl pacman passwd perl pg_dump php ping pip pip3 pipenv pip-tools pkill',
  'pnpm podman poetry printf ps psql pwd pytest python python3 rails rake redis-cli rm rmdir rpm rsync ruby rustc rustup',
  'scp screen sed service sftp sha256sum skopeo snap sort source split sqlite3 ss ssh ssh-add ssh-copy-id ssh-keygen stat',
  'strace su sudo svn swapoff swapon sysctl systemctl tail tar tcpdump tee terraform tmux top touch tr tree ts-node tsc',
  'ufw umount uname uniq unzip useradd userdel usermod uv vagrant vi vim virtualenv watch wc wget which who whoami xargs',
  'yarn yum zip',
];

/** The names as one alternative of a regular expression, the longest first. */
export const programs = names
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
