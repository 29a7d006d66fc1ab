# Completion of esxvirt for bash. To use it: source completions/esxvirt.bash
#
# The candidates come from esxvirt itself (its hidden command "complete"), which reads them from its command table and
# asks the host for names where the connection needs no password to be typed.

_esxvirt() {
    local words cword cur
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n := words cword cur # keeps the colons of URIs inside words
    else
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD cur=${COMP_WORDS[COMP_CWORD]}
    fi

    # What stands before the command; of that, the connection matters for candidates.
    local connection=() i=1
    while ((i < cword)); do
        case ${words[i]} in
            -c | --connect) connection+=(-c "${words[i + 1]}") && ((i += 2)) ;;
            -r | --readonly) connection+=(-r) && ((i += 1)) ;;
            -[deklK] | --debug | --escape | --log | --output | --keepalive-*) ((i += 2)) ;;
            -*) ((i += 1)) ;;
            *) break ;;
        esac
    done
    if ((i == cword)) && [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '--connect --debug --escape --help --keepalive-interval --keepalive-count --log
            --output --quiet --readonly --timing --version' -- "$cur"))
        return
    fi
    ((i <= cword)) || return

    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ -n $candidate ]] && COMPREPLY+=("$(printf '%q' "$candidate")")
    done < <("${words[0]}" -q "${connection[@]}" complete -- "${words[@]:i:cword-i+1}" </dev/null 2>/dev/null)

    if ((${#COMPREPLY[@]} == 0)) && declare -F _filedir >/dev/null; then
        _filedir
    fi
}

complete -F _esxvirt esxvirt
